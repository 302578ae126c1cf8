// Notes what must not happen in a page: breaches of the content security policy, errors that nobody caught, and
// dialogs that a script opens.
(() => {
  const KEY = "browser-tests.notes";
  const note = (text) => {
    try {
      const notes = JSON.parse(sessionStorage.getItem(KEY) ?? "[]");
      sessionStorage.setItem(KEY, JSON.stringify([...notes, text]));
    } catch {
      // A page such as about:blank has no store, and nothing of ours happens there.
    }
  };
  document.addEventListener("securitypolicyviolation", (event) => {
    note(`policy: ${event.violatedDirective} refused ${event.blockedURI} ${event.sample} (${event.sourceFile}:${event.lineNumber})`);
  });
  addEventListener("error", (event) => note(`error: ${event.message}`));
  addEventListener("unhandledrejection", (event) => note(`rejection: ${event.reason}`));
  for (const name of ["alert", "confirm", "prompt"]) {
    window[name] = (text) => {
      note(`${name}: ${text}`);
      return null;
    };
  }
})();
