// Holds the JSON Schemas against the reader: what one refuses, the other refuses too.
//
//   node tests/npm/check-schemas.mjs COMMAND...      COMMAND is how clinic-content is run here
//
// Valid files are the bundled content, as JSON and as Markdown, and one item of each kind with every member set. Faulty files are
// made of them: each member dropped and misspelt, each value replaced by one of another type or form.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import Ajv from "ajv/dist/2020.js";
import { parse, stringify } from "yaml";

const [command, ...before] = process.argv.slice(2);
const fixtures = join(dirname(fileURLToPath(import.meta.url)), "../ClinicContent.Tests/Json/Schema");
const folders = { treatment: "treatments", condition: "conditions", "delivery-method": "delivery-methods", post: "posts" };
const kindOf = Object.fromEntries(Object.entries(folders).map(([kind, folder]) => [folder, kind]));

// Faults that stand in a file by itself have these codes; the others are of what a catalog needs, or of relations between items.
const isOfTheFile = (code) => /^CLN01\d\d$/.test(code) || code === "CLN0213";

// Of those, what a schema cannot say.
const beyondSchemas = {
  CLN0101: "syntax: there is no value to hold against a schema",
  CLN0104: "a member that stands twice: parsers keep one of the two",
  CLN0113: "an id that is not the name of its file",
};

// Nor can it say what the Markdown of a member means: the path of such a fault leads on where the member is but a text.
function isInsideText(members, path) {
  let value = members;
  for (const step of path.match(/[^.[\]$]+/g) ?? []) {
    if (value === null || typeof value !== "object") return true;
    value = value[step];
  }
  return false;
}

// What Visual Studio Code knows besides the standard.
const editorKeywords = ["patternErrorMessage", "enumDescriptions", "doNotSuggest"];

const run = (...args) => execFileSync(command, [...before, ...args], { stdio: ["ignore", "pipe", "inherit"] });
const work = mkdtempSync(join(tmpdir(), "check-schemas-"));
let failures = 0;

function fail(message) {
  failures++;
  if (failures <= 20) console.error(`FAILED: ${message}`);
}

function compile(name, ...content) {
  const folder = join(work, name);
  run("schema", "--to", folder, ...content);
  const schemas = {};
  for (const file of readdirSync(folder)) {
    const ajv = new Ajv({ strict: true, strictRequired: false, allowUnionTypes: true });
    ajv.addVocabulary(editorKeywords);
    schemas[basename(file, ".schema.json")] = ajv.compile(JSON.parse(readFileSync(join(folder, file), "utf8")));
  }
  return schemas;
}

// A valid file: its kind, its members, and how to write them.
function valid() {
  const found = [];
  for (const form of ["json", "markdown"]) {
    run("export", "--to", join(work, form), "--as", form);
    for (const folder of readdirSync(join(work, form))) {
      for (const file of readdirSync(join(work, form, folder))) {
        const text = readFileSync(join(work, form, folder, file), "utf8");
        found.push(read(kindOf[folder], basename(file, extname(file)), form, text));
      }
    }
  }
  for (const fixture of readdirSync(fixtures).filter((name) => name.includes("FullItem") && name.endsWith(".verified.json"))) {
    const text = readFileSync(join(fixtures, fixture), "utf8");
    const { body, formatVersion, ...frontMatter } = JSON.parse(text);
    const file = { kind: frontMatter.type, id: frontMatter.id, body: "", isFixture: true };
    found.push({ ...file, form: "json", members: { formatVersion, ...frontMatter, body } });
    found.push({ ...file, form: "markdown", members: frontMatter });
  }
  return found;
}

function read(kind, id, form, text) {
  if (form === "json") return { kind, id, form, members: JSON.parse(text), body: "" };
  const [, frontMatter, body] = /^---\n([^]*?\n)---\n([^]*)$/.exec(text);
  return { kind, id, form, members: parse(frontMatter, { version: "1.2", schema: "core" }), body };
}

function write({ form, members, body }) {
  return form === "json"
    ? JSON.stringify(members)
    : `---\n${stringify(members, { version: "1.2", schema: "core", lineWidth: 0, aliasDuplicateObjects: false })}---\n${body}`;
}

// What may stand where a value stands. Null is left to JSON: to our reader it is a text where YAML has it without quotes.
function replacements(value, form) {
  const all = ["", " ", "no-such-word", "No Such Word!", "\u0000", 5, -5, 1.5, true, [], {}, [{}], { type: "no-such-word" }];
  return (form === "json" ? [...all, null] : all).filter((other) => JSON.stringify(other) !== JSON.stringify(value));
}

// Every way to spoil one value or name of a file: where, what was done, and a small file with it done. Around what is spoilt
// stands only what must: the members that every item needs, and in lists nothing else.
function* mutations({ members, form }) {
  function* at(path, value, around) {
    for (const other of replacements(value, form)) yield [path, `becomes ${JSON.stringify(other)}`, around(other)];
    if (Array.isArray(value)) {
      for (const element of value) yield* at(`${path}[]`, element, (other) => around([other]));
    } else if (value !== null && typeof value === "object" && !path.includes("extensions")) {
      yield* inside(path, value, around);
    }
  }

  function* inside(path, value, around) {
    // A case is told apart by its word, wherever it stands.
    const here = path !== "$" && "type" in value ? `(${value.type})` : path;
    yield [here, "has an unknown member", around({ ...value, "no-such-member": 1 })];
    for (const name of Object.keys(value)) {
      const { [name]: gone, ...rest } = value;
      yield [`${here}.${name}`, "is dropped", around(rest)];
      yield [`${here}.${name}`, "is misspelt", around({ ...rest, [`${name}x`]: gone })];
      yield* at(`${here}.${name}`, gone, (other) => around({ ...value, [name]: other }));
    }
  }

  const needed = Object.fromEntries(Object.entries(members).filter(([name]) => ["formatVersion", "type", "id", "name"].includes(name)));
  if (form === "json") for (const other of replacements(members, form)) yield ["$", `becomes ${JSON.stringify(other)}`, other];
  yield* inside("$", needed, (other) => other);
  for (const name of Object.keys(members).filter((name) => !(name in needed))) {
    yield* inside("$", { [name]: members[name] }, (other) => ({ ...needed, ...other }));
  }
}

// The files, each under a name of its own, and what the reader says of each.
function readAll(cases) {
  const content = join(work, "cases");
  for (const folder of Object.values(folders)) mkdirSync(join(content, folder), { recursive: true });
  for (const [i, one] of cases.entries()) {
    one.id = `case-${i}`;
    const isObject = one.members !== null && typeof one.members === "object" && !Array.isArray(one.members);
    if (isObject && one.members.id === one.original) one.members = { ...one.members, id: one.id };
    one.file = `${folders[one.kind]}/${one.id}${one.form === "json" ? ".json" : ".md"}`;
    writeFileSync(join(content, one.file), write(one));
  }
  const report = spawnSync(command, [...before, "validate", content, "--format", "json"], { maxBuffer: 1 << 30, encoding: "utf8" });
  const codes = new Map(cases.map((one) => [one.file, new Set()]));
  if (report.stdout === "") throw new Error(`the reader did not answer: ${report.stderr}`);
  const { found, diagnostics } = JSON.parse(report.stdout);
  if (found !== cases.length) fail(`${cases.length} files were written, and ${found} found`);
  const byFile = new Map(cases.map((one) => [one.file, one]));
  for (const { code, severity, place, path = "" } of diagnostics) {
    const file = place.file.slice(content.length + 1);
    if (severity === "error" && !isInsideText(byFile.get(file).members, path)) codes.get(file).add(code);
  }
  return codes;
}

try {
  const files = valid();
  const schemas = compile("schemas");
  const schemasOfContent = compile("schemas-of-content", "--content", join(work, "json"));
  const validate = (one, by = schemas) => by[one.kind + (one.form === "json" ? "" : ".front-matter")](one.members);
  for (const one of files) {
    if (!validate(one)) fail(`${one.kind}/${one.id} as ${one.form} is valid, but its schema refuses it`);
    if (!one.isFixture && !validate(one, schemasOfContent)) fail(`${one.kind}/${one.id} as ${one.form} refers to what its schema does not know`);
  }

  const cases = [];
  const seen = new Set();
  for (const file of files) {
    const { kind, form, id: original } = file;
    cases.push({ kind, form, body: "", original, members: file.members, key: `${kind}/${original} ${form} as it is` });
    for (const [path, what, members] of mutations(file)) {
      const key = `${kind} ${form} ${path} ${what}`;
      if (seen.has(key)) continue;
      seen.add(key);
      cases.push({ kind, form, body: "", original, members, key });
    }
  }

  const codes = readAll(cases);
  const counts = { "refused by both": 0, "taken by both": 0, "refused for what no schema can say": 0 };
  for (const one of cases) {
    const said = [...codes.get(one.file)].filter(isOfTheFile);
    const expressible = said.filter((code) => !(code in beyondSchemas));
    const isValid = validate(one);
    if (expressible.length > 0 === isValid) {
      fail(`${one.key}: the schema ${isValid ? "takes" : "refuses"} it, and the reader says ${said.join(", ") || "nothing"}`);
    } else if (!isValid) counts["refused by both"]++;
    else if (said.length > 0) counts["refused for what no schema can say"]++;
    else counts["taken by both"]++;
  }

  console.log(`${Object.keys(schemas).length} schemas, ${files.length} valid files, ${cases.length - files.length} mutations`);
  for (const [what, count] of Object.entries(counts)) console.log(`${count} ${what}`);
  console.log(`${failures} disagreements`);
  if (files.length === 0 || Object.values(counts).includes(0)) fail("a kind of case did not occur");
} finally {
  rmSync(work, { recursive: true, force: true });
}

process.exit(failures > 0 ? 1 : 0);
