// The first script of the page: it starts the program, and when that fails it shows the way to the data.
// It needs nothing of the program, so it works when the program does not.
"use strict";

(() => {
  // ---- Language and colours, before anything is drawn -------------------------------------------------------------
  try {
    const settings = JSON.parse(localStorage.getItem("qualicycle.settings")) ?? {};
    if (/^[a-z]{2}$/.test(settings.language)) document.documentElement.lang = settings.language;
    if (/^[a-z]+$/.test(settings.appearance)) document.documentElement.dataset.theme = settings.appearance;
  } catch {
    // Nothing is stored, or the browser refuses to say; the page begins as it was written.
  }

  // ---- The background worker --------------------------------------------------------------------------------------
  // The content security policy lets this one policy name the scripts that may be loaded, and it names a single one.
  const WORKER = "worker-start.js";
  const policy = globalThis.trustedTypes?.createPolicy("app-loader", {
    createScriptURL: (name) => {
      if (name === WORKER) return name;
      throw new TypeError(`${name} is not a script of Qualicycle`);
    },
  });

  // Called by src/browser/background.rs.
  window.qualicycleWorker = () =>
    new Worker(policy ? policy.createScriptURL(WORKER) : WORKER, { type: "module", name: "qualicycle" });

  // ---- The notice that the program has stopped --------------------------------------------------------------------
  const WORDS = {
    fr: {
      title: "Qualicycle s’est arrêté",
      what: "Une erreur du programme l’empêche de continuer. Ce qui était enregistré l’est toujours : rien n’en est perdu.",
      reload: "Recharger la page",
      rescue: "Récupérer mes données dans un fichier",
      details: "Détails techniques",
    },
    en: {
      title: "Qualicycle has stopped",
      what: "An error in the program keeps it from going on. Everything that was saved is still saved: none of it is lost.",
      reload: "Reload the page",
      rescue: "Save my data to a file",
      details: "Technical details",
    },
    nl: {
      title: "Qualicycle is gestopt",
      what: "Door een fout in het programma kan het niet verder. Alles wat was opgeslagen, is nog steeds opgeslagen: daarvan gaat niets verloren.",
      reload: "De pagina opnieuw laden",
      rescue: "Mijn gegevens in een bestand opslaan",
      details: "Technische details",
    },
  };

  const parsed = new Promise((resolve) => {
    if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", resolve, { once: true });
    else resolve();
  });

  // Makes an element by hand: nothing here is ever read as HTML.
  function element(name, attributes, ...children) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.append(...children);
    return made;
  }

  let isShown = false;

  // Called below, and by the panic hook of src/browser/panics.rs.
  async function showRescue(message) {
    if (isShown) return;
    isShown = true;
    await parsed;
    const language = document.documentElement.lang.slice(0, 2);
    const lang = language in WORDS ? language : "fr";
    const words = WORDS[lang];
    const title = element("h1", { id: "rescue-title", tabindex: "-1" }, words.title);
    const reload = element("button", { type: "button" }, words.reload);
    reload.addEventListener("click", () => location.reload());
    const notice = element(
      "section",
      { id: "rescue", class: "rescue-notice", role: "alert", lang, "aria-labelledby": "rescue-title" },
      title,
      element("p", {}, words.what),
      element("p", {}, reload, " ", element("a", { href: "rescue.html" }, words.rescue)),
      element("details", {}, element("summary", {}, words.details), element("pre", {}, String(message))),
    );
    document.body.prepend(notice);
    document.documentElement.dataset.stopped = "true";
    title.focus();
  }
  window.qualicycleRescue = (message) => void showRescue(message);

  // ---- Starting ---------------------------------------------------------------------------------------------------
  let isStarted = false;

  // Errors of browser extensions arrive here too. Once the program runs, only an error that passed through it counts:
  // it then hangs in the middle of something, and only reloading helps.
  window.addEventListener("error", (event) => {
    const error = event.error;
    const inProgram = error instanceof WebAssembly.RuntimeError || /\.wasm|wasm-function/.test(error?.stack ?? "");
    if (inProgram || (!isStarted && event.filename?.startsWith(new URL(".", location.href).href))) {
      showRescue(error?.stack ?? event.message);
    }
  });

  async function start() {
    // Both are asked for at the same time; the second is large.
    const script = import("./app.js");
    const program = fetch("app_bg.wasm").then((response) => {
      if (!response.ok) throw new Error(`app_bg.wasm: ${response.status} ${response.statusText}`);
      return response;
    });
    // Whichever fails first is told below; the other one must not be reported as forgotten.
    program.catch(() => {});
    const { default: init } = await script;
    await parsed;
    await init({ module_or_path: program });
    isStarted = true;
  }

  start().catch((error) => showRescue(error?.stack ? `${error}\n${error.stack}` : error));
})();
