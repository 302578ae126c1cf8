// Loads the background worker's program. It runs inside the worker, as a module.
// src/worker.rs answers the messages; src/browser/background.rs sends them.
import init from "./worker.js";

// The page may ask before the program is loaded; what it asks is kept until someone answers.
const early = [];
self.onmessage = (message) => early.push(message);

init({ module_or_path: new URL("worker_bg.wasm", import.meta.url) }).then(
  () => early.forEach((message) => self.onmessage(message)),
  (error) => self.postMessage({ failed: String(error) }),
);
