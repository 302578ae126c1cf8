// DuckDB in the same page: the blocking build, so that no message to a worker is in its time, with the columns typed as
// small as they go, and a prepared statement, which takes a third of the time of a text that is read anew each time.

import * as arrow from "apache-arrow";
import * as duckdb from "./peers/@duckdb/duckdb-wasm/dist/duckdb-browser-blocking.mjs";

// What is handed over at once: more would only make the memory grow in which it is handed over.
const ROWS_AT_ONCE = 5000;

const NO_SCORE = 65535;

export async function start() {
  const mainModule = new URL("./peers/@duckdb/duckdb-wasm/dist/duckdb-eh.wasm", location.href).href;
  const bundle = { mainModule, mainWorker: "" };
  const logger = new duckdb.VoidLogger();
  const database = await duckdb.createDuckDB({ mvp: bundle, eh: bundle }, logger, duckdb.BROWSER_RUNTIME);
  await database.instantiate(() => {});
  database.open({ path: ":memory:" });
  return new Peer(database);
}

class Peer {
  constructor(database) {
    this.database = database;
    this.connection = database.connect();
    this.version = database.getVersion();
  }

  // What WebAssembly has taken from the browser.
  bytes() {
    return this.database.mod.HEAPU8.byteLength;
  }

  // What DuckDB says that its tables take.
  bytesOfTables() {
    const told = this.connection.query("SELECT sum(memory_usage_bytes)::DOUBLE AS bytes FROM duckdb_memory()");
    return told.get(0).bytes;
  }

  load(columns) {
    const n = columns.latest.length;
    this.nThemes = columns.themes.length;
    for (let first = 0; first < n; first += ROWS_AT_ONCE) {
      const part = (column) => column.slice(first, first + ROWS_AT_ONCE);
      const scores = (column) => Array.from(part(column), (score) => (score === NO_SCORE ? null : score));
      const vectors = {
        region: arrow.makeVector(part(columns.region)),
        kind: arrow.makeVector(part(columns.kind)),
        latest: arrow.vectorFromArray(Array.from(part(columns.latest), Boolean), new arrow.Bool()),
      };
      columns.themes.forEach((column, theme) => {
        vectors[`t${theme}`] = arrow.vectorFromArray(scores(column), new arrow.Uint16());
      });
      columns.cells.forEach((column, indicator) => {
        vectors[`i${indicator}`] = arrow.makeVector(part(column));
      });
      this.connection.insertArrowTable(new arrow.Table(vectors), { name: "rounds", create: first === 0 });
    }
    const ofTheme = (_, t) => `count(t${t}), min(t${t}), quantile_cont(t${t}, [0.25, 0.5, 0.75]), max(t${t})`;
    const themes = Array.from({ length: this.nThemes }, ofTheme).join(", ");
    const prepare = (where) => this.connection.prepare(`SELECT ${themes} FROM rounds WHERE latest ${where}`);
    this.everybody = prepare("");
    this.some = prepare("AND region = ? AND kind = ?");
    this.columns = { regions: columns.regions, kinds: columns.kinds };
  }

  // Six numbers a theme: how many, the least, the quartiles, the greatest.
  ask([region, kind]) {
    const { regions, kinds } = this.columns;
    const table =
      region === "" ? this.everybody.query() : this.some.query(regions.indexOf(region), kinds.indexOf(kind));
    const value = (column) => table.getChildAt(column).get(0);
    const numbers = new Float64Array(6 * this.nThemes);
    for (let theme = 0; theme < this.nThemes; theme += 1) {
      const [n, min, quartiles, max] = [0, 1, 2, 3].map((column) => value(4 * theme + column));
      numbers.set([Number(n), min ?? NaN, ...(quartiles ?? [NaN, NaN, NaN]), max ?? NaN], 6 * theme);
    }
    return numbers;
  }

  stop() {
    this.everybody.close();
    this.some.close();
    this.connection.close();
  }
}
