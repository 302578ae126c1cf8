// Starts the page on which people answer (src/answer.rs), and says so when that fails. Nothing is sent anywhere.
"use strict";

(() => {
  const WORDS = {
    fr: {
      title: "La page s’est arrêtée",
      what: "Vos réponses restent dans cet onglet. Rechargez la page : elles y seront encore. Si cela ne suffit pas, essayez avec un autre navigateur, ou prévenez la personne qui vous a envoyé le questionnaire.",
      reload: "Recharger la page",
    },
    en: {
      title: "The page has stopped",
      what: "Your answers stay in this tab. Reload the page: they will still be there. If that does not help, try another browser, or tell the person who sent you the questionnaire.",
      reload: "Reload the page",
    },
    nl: {
      title: "De pagina is gestopt",
      what: "Uw antwoorden blijven in dit tabblad. Laad de pagina opnieuw: dan zijn ze er nog. Helpt dat niet, probeer dan een andere browser of meld het aan wie u de vragenlijst stuurde.",
      reload: "De pagina opnieuw laden",
    },
  };

  const parsed = new Promise((resolve) => {
    if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", resolve, { once: true });
    else resolve();
  });

  let isShown = false;

  // Called below, and by the panic hook of src/browser/panics.rs.
  async function showStopped(message) {
    if (isShown) return;
    isShown = true;
    await parsed;
    console.error(message);
    const known = [...navigator.languages].map((tag) => tag.slice(0, 2)).find((tag) => tag in WORDS);
    const lang = document.documentElement.dataset.started ? document.documentElement.lang : (known ?? "fr");
    const words = WORDS[lang] ?? WORDS.fr;
    const make = (name, text) => Object.assign(document.createElement(name), { textContent: text });
    const notice = make("section", "");
    notice.className = "stopped";
    notice.lang = lang;
    notice.setAttribute("role", "alert");
    const reload = make("button", words.reload);
    reload.type = "button";
    reload.className = "button";
    reload.addEventListener("click", () => location.reload());
    notice.append(make("h2", words.title), make("p", words.what), reload);
    document.body.prepend(notice);
  }
  window.qualicycleRescue = (message) => void showStopped(message);

  async function start() {
    // Both are asked for at the same time.
    const script = import("./answer.js");
    const program = fetch("answer_bg.wasm").then((response) => {
      if (!response.ok) throw new Error(`answer_bg.wasm: ${response.status} ${response.statusText}`);
      return response;
    });
    // Whichever fails first is told below; the other one must not be reported as forgotten.
    program.catch(() => {});
    const { default: init } = await script;
    await parsed;
    await init({ module_or_path: program });
    document.documentElement.dataset.started = "true";
  }

  start().catch((error) => showStopped(error?.stack ?? error));
})();
