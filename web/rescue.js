// Saves everything that Qualicycle keeps in this browser to one file, without any help of the program, which may be
// broken. It only reads. The file is one that Qualicycle opens again (src/formats/rescue.rs):
//
//   { "format": "qualicycle-rescue", "version": 1,
//     "dossiers": [{ "id", "entries" }], "frameworks": [], "drafts": { dossier: [] }, … for those who help … }
//
// The files of evidence are saved beside it, each as the file that it is.
"use strict";

// ---- Words ----------------------------------------------------------------------------------------------------------

const WORDS = {
  fr: {
    page: "Récupérer les données – Qualicycle",
    languages: "Langue",
    title: "Récupérer les données",
    what: "Cette page lit tout ce que Qualicycle a gardé dans ce navigateur et le met dans un fichier, même quand le programme ne démarre plus. Elle ne change rien et n’envoie rien.",
    save: "Enregistrer le fichier",
    how: "Gardez ce fichier. Qualicycle peut le rouvrir : page d’accueil, « Ouvrir un fichier ».",
    back: "Revenir à Qualicycle",
    reading: "Lecture en cours…",
    nothing: "Qualicycle n’a rien gardé dans ce navigateur, ou le navigateur ne le montre pas.",
    found: "Voici ce qui a été trouvé :",
    dossiers: "Dossiers",
    entries: "Entrées",
    drafts: "Notes en cours de saisie",
    frameworks: "Référentiels",
    manuscripts: "Référentiels en cours d’écriture",
    unreadable: "Enregistrements illisibles, joints tels quels",
    problems: "Tout n’a pas pu être lu :",
    saved: "Le fichier a été remis au navigateur :",
    files: "Fichiers de preuve",
    filesTitle: "Fichiers de preuve",
    filesWhat: "Ils ne sont pas dans le fichier ci-dessus : chacun s’enregistre tel qu’il est. Le navigateur demande peut-être s’il peut en enregistrer plusieurs.",
    saveFiles: "Enregistrer tous les fichiers de preuve",
    saveFile: "Enregistrer",
    unnamed: "fichier sans nom",
    notThere: "Ce fichier ne peut plus être lu :",
  },
  en: {
    page: "Save the data – Qualicycle",
    languages: "Language",
    title: "Save the data",
    what: "This page reads everything that Qualicycle has kept in this browser and puts it in a file, even when the program no longer starts. It changes nothing and sends nothing.",
    save: "Save the file",
    how: "Keep this file. Qualicycle can open it again: home page, “Open a file”.",
    back: "Back to Qualicycle",
    reading: "Reading…",
    nothing: "Qualicycle has kept nothing in this browser, or the browser does not show it.",
    found: "This was found:",
    dossiers: "Dossiers",
    entries: "Entries",
    drafts: "Notes that were being typed",
    frameworks: "Frameworks",
    manuscripts: "Frameworks being written",
    unreadable: "Unreadable records, included as they are",
    problems: "Not everything could be read:",
    saved: "The file was handed to the browser:",
    files: "Evidence files",
    filesTitle: "Evidence files",
    filesWhat: "They are not in the file above: each is saved as it is. The browser may ask whether it may save several.",
    saveFiles: "Save all evidence files",
    saveFile: "Save",
    unnamed: "unnamed file",
    notThere: "This file can no longer be read:",
  },
  nl: {
    page: "De gegevens redden – Qualicycle",
    languages: "Taal",
    title: "De gegevens redden",
    what: "Deze pagina leest alles wat Qualicycle in deze browser heeft bewaard en zet het in een bestand, ook wanneer het programma niet meer start. Ze verandert niets en verstuurt niets.",
    save: "Het bestand opslaan",
    how: "Bewaar dit bestand. Qualicycle kan het weer openen: startpagina, “Een bestand openen”.",
    back: "Terug naar Qualicycle",
    reading: "Bezig met lezen…",
    nothing: "Qualicycle heeft niets bewaard in deze browser, of de browser laat het niet zien.",
    found: "Dit is gevonden:",
    dossiers: "Dossiers",
    entries: "Registraties",
    drafts: "Notities die werden getypt",
    frameworks: "Referentiekaders",
    manuscripts: "Referentiekaders in bewerking",
    unreadable: "Onleesbare records, zoals ze zijn bijgevoegd",
    problems: "Niet alles kon worden gelezen:",
    saved: "Het bestand is aan de browser gegeven:",
    files: "Bewijsbestanden",
    filesTitle: "Bewijsbestanden",
    filesWhat: "Ze zitten niet in het bestand hierboven: elk wordt opgeslagen zoals het is. De browser vraagt misschien of hij er meerdere mag opslaan.",
    saveFiles: "Alle bewijsbestanden opslaan",
    saveFile: "Opslaan",
    unnamed: "bestand zonder naam",
    notThere: "Dit bestand kan niet meer worden gelezen:",
  },
};

// ---- Reading --------------------------------------------------------------------------------------------------------

// The second holds the example; someone may have tried things out there.
const DATABASES = ["qualicycle", "qualicycle-example"];
const KEYS = "qualicycle.";
const DRAFTS = "qualicycle.drafts.";
const UNSAVED = "qualicycle.unsaved.";
const PATIENCE = 5000;

// Browsers have promises that they never keep.
function within(promise, what) {
  const late = new Promise((_, reject) => {
    setTimeout(() => reject(new Error(`${what}: the browser does not answer`)), PATIENCE);
  });
  return Promise.race([promise, late]);
}

function answered(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

// Opens a database as it is. One that does not exist must not come to be: the program would take it for its own.
async function open(name) {
  const request = indexedDB.open(name);
  let isMissing = false;
  request.onupgradeneeded = () => {
    isMissing = true;
    request.transaction.abort();
  };
  try {
    return await within(answered(request), name);
  } catch (error) {
    if (isMissing) return null;
    throw error;
  }
}

// Evidence files are many megabytes each: they are counted here, and read one by one when they are saved.
async function* records(database) {
  for (const store of database.objectStoreNames) {
    // Nobody can read the signing key here; the file of the key, locked, is in the small store.
    if (store === "files" || store === "keys") continue;
    const source = database.transaction(store).objectStore(store);
    const [keys, values] = await within(
      Promise.all([answered(source.getAllKeys()), answered(source.getAll())]),
      `${database.name}/${store}`,
    );
    for (const [index, key] of keys.entries()) yield { store, key, value: values[index] };
  }
}

async function readFileKeys(found, database) {
  if (!database.objectStoreNames.contains("files")) return;
  const keys = answered(database.transaction("files").objectStore("files").getAllKeys());
  for (const key of await within(keys, `${database.name}/files`)) found.files.push({ database: database.name, key });
}

// The names of the files are in the entries that speak of them.
function nameFiles(found) {
  const names = new Map();
  const look = (value) => {
    if (value === null || typeof value !== "object") return;
    if (typeof value.sha256 === "string" && typeof value.name === "string") names.set(value.sha256, value.name);
    Object.values(value).forEach(look);
  };
  for (const entries of found.dossiers.values()) {
    for (const text of entries.values()) if (text.includes('"sha256"')) look(JSON.parse(text));
  }
  for (const file of found.files) file.name = names.get(file.key[1]) ?? null;
}

// Values are JSON texts. They go into the file as they are, so that nothing changes on the way.
function isJson(text) {
  try {
    JSON.parse(text);
    return typeof text === "string";
  } catch {
    return false;
  }
}

function nothing() {
  return { dossiers: new Map(), frameworks: new Map(), manuscripts: new Map(), drafts: {}, local: {}, files: [], unreadable: [], problems: [] };
}

// The entries of a dossier, by their ids, each once.
function entriesOf(found, dossier) {
  if (!found.dossiers.has(dossier)) found.dossiers.set(dossier, new Map());
  return found.dossiers.get(dossier);
}

function take(found, { store, key, value }) {
  if (!isJson(value)) found.unreadable.push({ store, key, value });
  else if (store === "entries") entriesOf(found, String(key[0])).set(String(key[1]), value);
  else if (store === "frameworks" && !found.frameworks.has(key)) found.frameworks.set(key, value);
  else if (store === "manuscripts") found.manuscripts.set(key, value);
  // The rows of the list follow from the entries and are not needed.
}

async function readDatabase(found, name) {
  try {
    const database = await open(name);
    if (database === null) return;
    try {
      for await (const record of records(database)) take(found, record);
      await readFileKeys(found, database);
    } finally {
      database.close();
    }
  } catch (error) {
    found.problems.push(`${name}: ${error}`);
  }
}

function readLocal(found) {
  try {
    for (const key of Object.keys(localStorage).filter((key) => key.startsWith(KEYS))) {
      const text = localStorage.getItem(key);
      found.local[key] = text;
      if (!isJson(text)) continue;
      const value = JSON.parse(text);
      if (key.startsWith(DRAFTS)) found.drafts[key.slice(DRAFTS.length)] = value;
      if (key.startsWith(UNSAVED)) {
        // Entries that never reached the database: `qualicycle.unsaved.<dossier>.<page>`.
        const entries = entriesOf(found, key.slice(UNSAVED.length).split(".")[0]);
        for (const entry of value.entries ?? []) entries.set(entry.id, JSON.stringify(entry));
      }
    }
  } catch (error) {
    found.problems.push(`localStorage: ${error}`);
  }
}

async function readAll() {
  const found = nothing();
  for (const name of DATABASES) await readDatabase(found, name);
  readLocal(found);
  nameFiles(found);
  return found;
}

// ---- Writing --------------------------------------------------------------------------------------------------------

function fileOf(found) {
  const list = (texts) => `[${texts.map((text) => `\n${text}`).join(",")}]`;
  const dossiers = Array.from(found.dossiers).filter(([, entries]) => entries.size > 0);
  const dossierText = ([id, entries]) => `{"id":${JSON.stringify(id)},"entries":${list([...entries.values()])}}`;
  const parts = {
    format: '"qualicycle-rescue"',
    version: "1",
    "made-at": JSON.stringify(new Date().toISOString()),
    dossiers: list(dossiers.map(dossierText)),
    frameworks: list([...found.frameworks.values()]),
    manuscripts: list([...found.manuscripts.values()]),
    drafts: JSON.stringify(found.drafts),
    local: JSON.stringify(found.local),
    unreadable: JSON.stringify(found.unreadable),
    problems: JSON.stringify(found.problems),
  };
  const fields = Object.entries(parts).map(([name, text]) => `"${name}":${text}`);
  return `{${fields.join(",\n")}}\n`;
}

function fileName() {
  const now = new Date();
  const two = (number) => String(number).padStart(2, "0");
  return `qualicycle-rescue-${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}.json`;
}

function download(contents, type, name) {
  const url = URL.createObjectURL(new Blob([contents], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  // A slow browser still reads from it.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

// A name without what leads elsewhere or hides the ending.
function plainName(name) {
  const plain = name.replace(/[\u0000-\u001f\u007f/\\:*?"<>|]/g, "-").replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069]/g, "");
  return plain.slice(-150);
}

async function saveFile({ database: name, key, ...file }) {
  const database = await open(name);
  if (database === null) throw new Error("the database is gone");
  try {
    const stored = await answered(database.transaction("files").objectStore("files").get(key));
    download(stored.bytes, "application/octet-stream", plainName(file.name ?? key[1]));
  } finally {
    database.close();
  }
}

// Browsers lose downloads that begin at the same moment.
const BETWEEN_FILES = 500;

async function saveFiles(files) {
  for (const file of files) {
    try {
      await saveFile(file);
      page.savedFiles.add(file);
    } catch (error) {
      page.lostFiles.set(file, String(error));
    }
    show();
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_FILES));
  }
}

// ---- Showing --------------------------------------------------------------------------------------------------------

const page = {
  language: preferredLanguage(),
  found: null,
  saved: null,
  savedFiles: new Set(),
  lostFiles: new Map(),
};

function preferredLanguage() {
  const tags = [...navigator.languages];
  try {
    tags.unshift(JSON.parse(localStorage.getItem("qualicycle.settings"))?.language);
  } catch {
    // The browser's languages decide.
  }
  const codes = tags.map((tag) => String(tag).slice(0, 2).toLowerCase());
  return codes.find((code) => code in WORDS) ?? "fr";
}

function isEmpty(found) {
  const { dossiers, frameworks, manuscripts, unreadable, local, files } = found;
  return files.length + dossiers.size + frameworks.size + manuscripts.size + unreadable.length + Object.keys(local).length === 0;
}

function element(name, ...children) {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}

function shownState(words) {
  const { found, saved } = page;
  if (found === null) return [element("p", words.reading)];
  const shown = [];
  const colon = page.language === "fr" ? "\u00a0: " : ": ";
  if (isEmpty(found)) {
    shown.push(element("p", words.nothing));
  } else {
    const sum = (sizes) => sizes.reduce((total, size) => total + size, 0);
    const counts = [
      [words.dossiers, found.dossiers.size],
      [words.entries, sum([...found.dossiers.values()].map((entries) => entries.size))],
      [words.drafts, sum(Object.values(found.drafts).map((drafts) => drafts.length ?? 0))],
      [words.frameworks, found.frameworks.size],
    ];
    if (found.manuscripts.size > 0) counts.push([words.manuscripts, found.manuscripts.size]);
    if (found.files.length > 0) counts.push([words.files, found.files.length]);
    if (found.unreadable.length > 0) counts.push([words.unreadable, found.unreadable.length]);
    const number = (count) => count.toLocaleString(page.language);
    const items = counts.map(([label, count]) => element("li", `${label}${colon}${number(count)}`));
    shown.push(element("p", words.found), element("ul", ...items));
  }
  if (found.problems.length > 0) {
    const problems = found.problems.map((problem) => element("li", problem));
    shown.push(element("p", words.problems), element("ul", ...problems));
  }
  for (const [file, reason] of page.lostFiles) {
    shown.push(element("p", `${words.notThere} ${file.name ?? words.unnamed}${colon}${reason}`));
  }
  if (saved !== null) shown.push(element("p", `${words.saved} `, element("code", saved)));
  return shown;
}

// The evidence files. The list is made once in each language, so that the focus stays where it is.
function shownFiles(words) {
  const files = page.found?.files ?? [];
  const place = document.getElementById("files");
  place.hidden = files.length === 0;
  if (place.hidden || place.dataset.language === page.language) return markSaved(place, files);
  place.dataset.language = page.language;
  const button = (text, wanted) => {
    const made = element("button", text);
    made.type = "button";
    made.addEventListener("click", () => saveFiles(wanted));
    return made;
  };
  const items = files.map((file) => {
    const name = file.name ?? `${words.unnamed} (${file.key[1].slice(0, 8)})`;
    const save = button(words.saveFile, [file]);
    save.setAttribute("aria-label", `${words.saveFile} ${name}`);
    return element("li", save, " ", element("bdi", name));
  });
  const title = element("h2", words.filesTitle);
  title.id = "files-title";
  const all = button(words.saveFiles, files);
  all.id = "save-files";
  place.replaceChildren(title, element("p", words.filesWhat), element("p", all), element("ul", ...items));
  markSaved(place, files);
}

function markSaved(place, files) {
  for (const [index, item] of place.querySelectorAll("li").entries()) {
    item.dataset.saved = String(page.savedFiles.has(files[index]));
  }
}

function show() {
  const words = WORDS[page.language];
  document.documentElement.lang = page.language;
  document.title = words.page;
  document.getElementById("languages").setAttribute("aria-label", words.languages);
  for (const place of document.querySelectorAll("[data-text]")) place.textContent = words[place.dataset.text];
  for (const button of document.querySelectorAll("[data-language]")) {
    button.setAttribute("aria-pressed", String(button.dataset.language === page.language));
  }
  document.getElementById("state").replaceChildren(...shownState(words));
  shownFiles(words);
  document.getElementById("save").disabled = page.found === null || isEmpty(page.found);
}

for (const button of document.querySelectorAll("[data-language]")) {
  button.addEventListener("click", () => {
    page.language = button.dataset.language;
    show();
  });
}

document.getElementById("save").addEventListener("click", () => {
  const name = fileName();
  download(fileOf(page.found), "application/json", name);
  page.saved = name;
  show();
});

show();
readAll().then((found) => {
  page.found = found;
  show();
});
