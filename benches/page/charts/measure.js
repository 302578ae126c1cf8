// Draws each chart by everyone in turn, many times in a shuffled order, and tells how long each took.
//
// What is measured, in milliseconds: `call`, until the function that draws returns, and `frame`, until the first task
// after the frame in which it was called. A drawing is begun in an animation frame, so style, layout and painting
// follow in the same frame at once and nothing waits for the screen. What the browser puts on pixels later, in other
// threads, is in neither for anybody.

import init from "./charts.js";
import { draw as drawWithChartJs } from "./chartjs.js";
import { draw as drawWithECharts } from "./echarts.js";

const N_WARM_UPS = 5;

// Numbers that look arbitrary and are the same each time.
let seed = 20261;
const below = (n) => {
  seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
  return (seed >> 8) % n;
};

const TITLES = [
  "Welcome and integration of learners",
  "Career guidance and follow-up",
  "School life and participation",
  "Partnerships with companies",
  "Assessment of what was learnt",
  "Steering and shared diagnosis",
  "Digital work",
  "Follow-up of former learners",
];

const row = (n, value) => Array.from({ length: n }, () => (below(20) === 0 ? NaN : value()));

// `values` has a number for each name and column, row by row, NaN where there is none.
const table = (nNames, columns, value) => ({
  names: Array.from({ length: nNames }, (_, index) => `${TITLES[index % TITLES.length]} ${index + 1}`),
  columns,
  values: new Float64Array(Array.from({ length: nNames }, () => row(columns.length, value)).flat()),
});

const rounds = Array.from({ length: 20 }, (_, index) => String(2007 + index));
const percent = () => below(101);
const level = () => 1 + below(4);

const CHARTS = {
  radar: table(12, ["2026", "2024", "Target"], percent),
  trend: table(12, rounds, percent),
  heat: table(500, rounds, level),
};

const DRAWN_BY = {
  ours: (kind, data, place) => window.ours(kind, data.names, data.columns, data.values, place),
  "chart.js": drawWithChartJs,
  "echarts canvas": (kind, data, place) => drawWithECharts(kind, data, place, "canvas"),
  "echarts svg": (kind, data, place) => drawWithECharts(kind, data, place, "svg"),
};

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
const nextTask = () =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(null);
  });

// One drawing, from numbers to what is painted, which is taken away again.
async function once(kind, by) {
  const place = document.createElement("div");
  document.getElementById("place").append(place);
  await nextFrame();
  await nextFrame();
  await nextFrame();
  const began = performance.now();
  const takeAway = DRAWN_BY[by](kind, CHARTS[kind], place);
  const call = performance.now() - began;
  await nextTask();
  const frame = performance.now() - began;
  const isThere = place.querySelector("canvas, svg *, td") !== null;
  if (!isThere) throw new Error(`${by} has not drawn ${kind} within a frame`);
  const height = place.offsetHeight;
  const nElements = place.querySelectorAll("*").length;
  takeAway();
  place.remove();
  await nextFrame();
  return { kind, by, call, frame, height, nElements };
}

function shuffled(items) {
  const left = [...items];
  return items.map(() => left.splice(below(left.length), 1)[0]);
}

async function measure(nRepetitions) {
  await init();
  const found = [];
  // Chart by chart, so that what a large one leaves to be cleared away does not fall upon a small one.
  for (const kind of Object.keys(CHARTS)) {
    const all = Object.keys(DRAWN_BY);
    for (let n = 0; n < N_WARM_UPS; n += 1) for (const by of shuffled(all)) await once(kind, by);
    for (let n = 0; n < nRepetitions; n += 1) for (const by of shuffled(all)) found.push(await once(kind, by));
  }
  return found;
}

const tell = (told) => fetch("told", { method: "POST", body: JSON.stringify(told) });
const nRepetitions = Number(new URLSearchParams(location.search).get("n") ?? 30);
// `?only=radar` leaves the drawings of one kind by everyone in sight, for a look.
const only = new URLSearchParams(location.search).get("only");
if (only !== null) {
  await init();
  for (const [by, draw] of Object.entries(DRAWN_BY)) {
    const place = document.createElement("div");
    place.dataset.by = by;
    document.getElementById("place").append(place);
    draw(only, CHARTS[only], place);
  }
} else {
  measure(nRepetitions).then(
    (found) => tell({ found, browser: navigator.userAgent }),
    (error) => tell({ error: String(error) }),
  );
}
