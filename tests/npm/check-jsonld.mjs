// Holds every JSON-LD document of the bundled content, and those of the snapshots that set every member, against schema.org 30.0:
// types of schema-dts say which members a type has and what may stand in them, jsonld expands and flattens.
// node check-jsonld.mjs COMMAND
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import jsonld from "jsonld";

const here = dirname(fileURLToPath(import.meta.url));
const command = process.argv[2];
const schemaOrg = "https://schema.org/";
let failures = 0;
const fail = (message) => (failures++, console.error(`FAILED: ${message}`));

// The context of schema.org is not loaded: this one takes every name for one of the vocabulary, and leaves texts as they are.
const documentLoader = (url) => {
  if (url !== "https://schema.org") throw new Error(`A document refers to ${url}`);
  return { contextUrl: null, documentUrl: url, document: { "@context": { "@vocab": schemaOrg } } };
};

const files = (folder, end) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(end))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !/[/\\](bin|obj|node_modules)[/\\]/.test(path));

const isNode = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const isReference = (value) => isNode(value) && Object.keys(value).join() === "@id";

// Every node, those inside others too.
function* nodesIn(value) {
  if (Array.isArray(value)) for (const one of value) yield* nodesIn(one);
  else if (isNode(value)) {
    if (!isReference(value)) yield value;
    for (const member of Object.values(value)) yield* nodesIn(member);
  }
}

// A node as an object literal in which each other node is no more than its type: so a member is held against the type that has it,
// and its value against the range of the member, whether it stands there or is referred to.
function literal(node, typeOf) {
  const shown = (value) => {
    if (Array.isArray(value)) return `[${value.map(shown).join(", ")}]`;
    if (isReference(value)) {
      return value["@id"].startsWith(schemaOrg) ? JSON.stringify(value["@id"]) : `{ "@type": ${JSON.stringify(typeOf(value["@id"]))} }`;
    }
    return isNode(value) ? `{ "@type": ${JSON.stringify(value["@type"])} }` : JSON.stringify(value);
  };
  const members = Object.entries(node).filter(([name]) => name !== "@id");
  return `{ ${members.map(([name, value]) => `${JSON.stringify(name)}: ${shown(value)}`).join(", ")} }`;
}

const lines = ['import type * as S from "schema-dts";'];
const places = new Map();
function declare(where, type, text) {
  if (!/^[A-Z][A-Za-z]+$/.test(type)) return fail(`${where}: '${type}' is no type`);
  places.set(lines.push(`export const n${lines.length}: S.${type}Leaf = ${text};`), where);
}

async function check(where, document) {
  const types = new Map();
  for (const node of nodesIn(document["@graph"])) {
    if (node["@id"] === undefined) continue;
    if (types.has(node["@id"])) fail(`${where}: ${node["@id"]} is defined twice`);
    types.set(node["@id"], node["@type"]);
  }
  for (const node of nodesIn(document["@graph"])) {
    declare(`${where} ${node["@id"] ?? ""}`, node["@type"], literal(node, (id) => types.get(id)));
  }

  // An independent reader finds the same: nothing is dropped, and every reference leads somewhere.
  const flat = await jsonld.flatten(document, null, { documentLoader, safe: true });
  const defined = new Set(flat.map((node) => node["@id"]));
  const typed = flat.filter((node) => node["@type"]);
  if (typed.length !== [...nodesIn(document["@graph"])].length) fail(`${where}: ${typed.length} nodes are left`);
  for (const node of flat) {
    for (const type of node["@type"] ?? []) if (!type.startsWith(schemaOrg)) fail(`${where}: the type ${type}`);
    for (const [name, values] of Object.entries(node)) {
      if (name.startsWith("@")) continue;
      if (!name.startsWith(schemaOrg)) fail(`${where}: the member ${name}`);
      for (const { "@id": id } of values) {
        if (id !== undefined && !defined.has(id) && !id.startsWith(schemaOrg)) fail(`${where}: nothing is ${id}`);
      }
    }
  }
}

const work = mkdtempSync(join(tmpdir(), "clinic-content-jsonld-"));
try {
  execFileSync(command, ["export", "--as", "jsonld", "--to", join(work, "bundled"), "--base-url", "https://clinic.example/"], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  const documents = [...files(join(work, "bundled"), ".jsonld"), ...files(join(here, ".."), ".verified.jsonld")];
  const kinds = new Set();
  for (const path of documents) {
    const document = JSON.parse(readFileSync(path, "utf8"));
    const page = document["@graph"].find((node) => node["@type"] === "MedicalWebPage");
    kinds.add(document["@graph"].find((node) => node["@id"] === page.mainEntity["@id"])["@type"]);
    await check(path.replace(work, "").replace(join(here, ".."), ""), document);
  }
  const wanted = ["BlogPosting", "LifestyleModification", "MedicalCondition", "MedicalEntity", "MedicalTherapy", "PsychologicalTreatment"];
  for (const kind of wanted) if (!kinds.has(kind)) fail(`no page is about a ${kind}`);

  // A check that cannot fail holds nothing.
  const before = lines.length;
  declare("canary", "BlogPosting", '{ "@type": "BlogPosting", "headline": "x", "lastReviewed": "2026-01-01" }');
  declare("canary", "MedicalTherapy", '{ "@type": "MedicalTherapy", "indication": "x" }');
  declare("canary", "MedicalCondition", '{ "@type": "MedicalCondition", "possibleTreatment": [{ "@type": "PsychologicalTreatment" }] }');
  declare("canary", "MedicalWebPage", '{ "@type": "MedicalWebPage", "reviewedBy": [{ "@type": "Physician" }, { "@type": "Drug" }] }');
  declare("canary", "MedicalWebPage", '{ "@type": "MedicalWebPage", "specialty": "https://schema.org/Sleep" }');
  declare("canary", "PsychologicalTreatment", '{ "@type": "PsychologicalTreatment", "contraindication": "x" }');
  const canaries = lines.length - before;

  mkdirSync(join(work, "types"));
  symlinkSync(join(here, "node_modules"), join(work, "types", "node_modules"));
  writeFileSync(join(work, "types", "nodes.ts"), lines.join("\n") + "\n");
  writeFileSync(join(work, "types", "package.json"), '{ "type": "module" }\n');
  writeFileSync(
    join(work, "types", "tsconfig.json"),
    JSON.stringify({
      compilerOptions: { strict: true, noEmit: true, module: "nodenext", target: "es2022", skipLibCheck: true, types: [] },
      files: ["nodes.ts"],
    }),
  );
  const tsc = spawnSync(join(here, "node_modules", ".bin", "tsc"), ["-p", join(work, "types"), "--pretty", "false"], { encoding: "utf8" });
  const caught = new Set();
  for (const line of (tsc.stdout + tsc.stderr).split("\n").filter((one) => /error/.test(one))) {
    const at = Number(/^nodes\.ts\((\d+),/.exec(line.replace(/^.*[/\\](?=nodes\.ts)/, ""))?.[1]);
    if (places.get(at) === "canary") caught.add(at);
    else fail(`${places.get(at) ?? "tsc"}: ${line.slice(0, 600)}`);
  }
  if (caught.size !== canaries) fail(`only ${caught.size} of ${canaries} things that are illegal were found`);
  console.log(`${documents.length} documents, ${lines.length - 1 - canaries} nodes, ${canaries} canaries, ${failures} failures`);
} finally {
  rmSync(work, { recursive: true, force: true });
}

process.exit(failures > 0 ? 1 : 0);
