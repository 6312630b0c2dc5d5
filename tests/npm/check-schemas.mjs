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

// What Visual Studio Code knows besides the standard.
const editorKeywords = ["patternErrorMessage", "enumDescriptions", "doNotSuggest"];

const run = (...args) => execFileSync(command, [...before, ...args], { stdio: ["ignore", "pipe", "inherit"] });
const work = mkdtempSync(join(tmpdir(), "check-schemas-"));
let failures = 0;

function fail(message) {
  failures++;
  if (failures <= 20) console.error(`FAILED: ${message}`);
}

function compile() {
  run("schema", "--to", join(work, "schemas"));
  const schemas = {};
  for (const file of readdirSync(join(work, "schemas"))) {
    const ajv = new Ajv({ strict: true, allowUnionTypes: true, allErrors: false, messages: false });
    ajv.addVocabulary(editorKeywords);
    schemas[basename(file, ".schema.json")] = ajv.compile(JSON.parse(readFileSync(join(work, "schemas", file), "utf8")));
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
  for (const file of readdirSync(fixtures).filter((name) => name.includes("FullItem") && name.endsWith(".verified.json"))) {
    const text = readFileSync(join(fixtures, file), "utf8");
    const { type, id } = JSON.parse(text);
    found.push(read(type, id, "json", text));
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
function* replacements(value, form) {
  const all = ["", " ", "no-such-word", "No Such Word!", "\u0000", 5, -5, 1.5, 1e10, true, [], {}, [{}], ["a"], { type: "no-such-word" }];
  for (const other of form === "json" ? [...all, null] : all) {
    if (JSON.stringify(other) !== JSON.stringify(value)) yield [`becomes ${JSON.stringify(other)}`, other];
  }
}

// Every way to spoil one value or name inside: where, what was done, and the whole with it done.
function* mutations(root, form) {
  function* at(path, value, replace) {
    // What is no object at all is no front matter.
    const others = path === "$" && form !== "json" ? [] : replacements(value, form);
    for (const [what, other] of others) yield [path, what, replace(other)];
    if (Array.isArray(value)) {
      for (const [i, element] of value.entries()) yield* at(`${path}[]`, element, (other) => replace(value.with(i, other)));
    } else if (value !== null && typeof value === "object") {
      // A case is told apart by its word, so that each has its own members.
      const here = "type" in value ? `${path}(${value.type})` : path;
      yield [here, "has an unknown member", replace({ ...value, "no-such-member": 1 })];
      for (const name of Object.keys(value)) {
        const { [name]: gone, ...rest } = value;
        yield [`${here}.${name}`, "is dropped", replace(rest)];
        yield [`${here}.${name}`, "is misspelt", replace({ ...rest, [`${name}x`]: gone })];
        if (path.includes("extensions")) continue;
        yield* at(`${here}.${name}`, gone, (other) => replace({ ...value, [name]: other }));
      }
    }
  }
  yield* at("$", root, (other) => other);
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
  const { found, diagnostics } = JSON.parse(report.stdout);
  if (found !== cases.length) fail(`${cases.length} files were written, and ${found} found`);
  for (const { code, severity, place } of diagnostics) {
    if (severity === "error") codes.get(place.file.slice(content.length + 1)).add(code);
  }
  return codes;
}

try {
  const schemas = compile();
  const validate = (one) => schemas[one.kind + (one.form === "json" ? "" : ".front-matter")](one.members);
  const files = valid();
  for (const one of files) {
    if (!validate(one)) fail(`${one.kind}/${one.id} as ${one.form} is valid, but its schema refuses it`);
  }

  const cases = [];
  const seen = new Set();
  for (const file of files) {
    for (const [path, what, members] of mutations(file.members, file.form)) {
      const key = `${file.kind} ${file.form} ${path} ${what}`;
      if (seen.has(key)) continue;
      seen.add(key);
      cases.push({ ...file, original: file.id, members, key });
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

  console.log(`${Object.keys(schemas).length} schemas, ${files.length} valid files, ${cases.length} mutations`);
  for (const [what, count] of Object.entries(counts)) console.log(`${count} ${what}`);
  console.log(`${failures} disagreements`);
  if (files.length === 0 || Object.values(counts).includes(0)) fail("a kind of case did not occur");
} finally {
  rmSync(work, { recursive: true, force: true });
}

process.exit(failures > 0 ? 1 : 0);
