// Reads, opens and asks: what of comparisons takes time and memory, ours beside DuckDB, and tells what it found.
//
// What is made up is made up by an instance of the program of its own, so that nothing of that is in the memory of the
// one that is measured. Each question is asked by both in turn, in a shuffled order; both have to answer the same.

import { start } from "./duckdb.js";

const SIZES = [1000, 10000, 20000];
const N_FILES = 200;
const N_READINGS = 7;
const N_OPENINGS = 3;
const N_WARM_UPS = 5;
// A question takes less than the clock of the browser can tell apart, so it is asked so many times in a row.
const IN_A_ROW = 5;
// As the program takes them out of the database.
const PIECES_AT_ONCE = 8;

const parameters = new URLSearchParams(location.search);
const nRepetitions = Number(parameters.get("n") ?? 30);
const sizes = parameters.get("sizes")?.split(",").map(Number) ?? SIZES;

let seed = 20261;
const below = (n) => {
  seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
  return (seed >> 8) % n;
};
const shuffled = (items) => {
  const left = [...items];
  return items.map(() => left.splice(below(left.length), 1)[0]);
};

// Lets the browser go on in between, as the program does.
const pause = () => new Promise((resolve) => setTimeout(resolve, 0));

const timed = (work) => {
  const began = performance.now();
  const result = work();
  return { ms: performance.now() - began, result };
};

// An instance with a memory of its own.
let nInstances = 0;
async function instance() {
  nInstances += 1;
  const { default: init } = await import(`./comparisons.js?${nInstances}`);
  const { memory } = await init();
  return { ask: window.ours, bytes: () => memory.buffer.byteLength };
}

async function readings() {
  const maker = await instance();
  const files = maker.ask("files", N_FILES);
  if (files.length !== N_FILES) throw new Error("not all files could be written");
  const reader = await instance();
  const nRows = reader.ask("read", files);
  const seconds = [];
  for (let n = 0; n < N_READINGS; n += 1) {
    await pause();
    const { ms, result } = timed(() => reader.ask("read", files));
    if (result !== nRows) throw new Error("files were read otherwise than before");
    seconds.push(ms / 1000);
  }
  const bytes = files.reduce((sum, file) => sum + file.length, 0);
  return { nFiles: N_FILES, nRows, bytesPerFile: bytes / N_FILES, seconds };
}

// Opens a comparison in the steps of the program, and says how long each of them took.
async function opened(ours, pieces) {
  const steps = [];
  ours.ask("begin", pieces.length);
  for (let first = 0; first < pieces.length; first += PIECES_AT_ONCE) {
    await pause();
    const { ms, result } = timed(() => ours.ask("part", pieces.slice(first, first + PIECES_AT_ONCE)));
    const isLast = first + PIECES_AT_ONCE >= pieces.length;
    if (result !== isLast) throw new Error("the program showed something else than everybody at the end");
    steps.push(ms);
  }
  return steps;
}

function check(one, other, question) {
  const differs = (value, index) => !(Math.abs(value - other[index]) < 1e-6);
  if (one.length !== other.length || one.some(differs)) {
    throw new Error(`they answer ${question} differently: ${one} and ${other}`);
  }
}

async function size(organisations) {
  const maker = await instance();
  const pieces = maker.ask("make", organisations);

  const ours = await instance();
  const before = ours.bytes();
  const openings = [await opened(ours, pieces)];
  const bytes = ours.bytes() - before;
  // Again, each time in a memory of its own, since only the first time finds it small.
  for (let n = 1; n < N_OPENINGS; n += 1) openings.push(await opened(await instance(), pieces));

  const columns = ours.ask("columns");
  const peer = await start();
  const peerBefore = peer.bytes();
  const load = timed(() => peer.load(columns)).ms;
  const peerBytes = peer.bytes() - peerBefore;

  const questions = { everybody: ["", ""], some: [columns.regions[0], columns.kinds[0]] };
  const asked = { ours: (question) => ours.ask("ask", question), duckdb: (question) => peer.ask(question) };
  const times = [];
  const selected = {};
  for (const [name, question] of Object.entries(questions)) {
    const answer = asked.ours(question);
    check(answer, asked.duckdb(question), name);
    selected[name] = answer[0];
    for (let n = 0; n < N_WARM_UPS + nRepetitions; n += 1) {
      for (const by of shuffled(Object.keys(asked))) {
        await pause();
        const { ms } = timed(() => {
          for (let k = 0; k < IN_A_ROW; k += 1) asked[by](question);
        });
        if (n >= N_WARM_UPS) times.push({ question: name, by, ms: ms / IN_A_ROW });
      }
    }
  }
  const found = {
    organisations,
    rows: columns.latest.length,
    selected,
    times,
    openings,
    bytes,
    peerBytes,
    peerBytesOfTables: peer.bytesOfTables(),
    peerLoad: load,
    peerVersion: peer.version,
  };
  peer.stop();
  return found;
}

async function measure() {
  const reading = await readings();
  const found = [];
  for (const organisations of sizes) found.push(await size(organisations));
  return { reading, sizes: found };
}

const tell = (told) => fetch("told", { method: "POST", body: JSON.stringify(told) });
measure().then(
  (found) => tell({ found, browser: navigator.userAgent }),
  (error) => tell({ error: `${error} ${error.stack}` }),
);
