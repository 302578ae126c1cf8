// Starts the page of the gallery, and says why when it stops.
"use strict";

import init from "./gallery.js";

const show = (message) => {
  const said = document.createElement("pre");
  said.setAttribute("role", "alert");
  said.textContent = String(message);
  document.body.prepend(said);
};

// Called by the panic hook of src/browser/panics.rs.
window.qualicycleRescue = show;

init({ module_or_path: fetch("gallery_bg.wasm") }).catch((error) => show(error?.stack ?? error));
