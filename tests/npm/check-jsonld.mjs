// Holds every JSON-LD document of the bundled content, and those of the snapshots that set every member, against schema.org 30.0:
// types of schema-dts say which members a type has and what may stand in them, jsonld expands and flattens with a context made of them.
// node check-jsonld.mjs COMMAND
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import jsonld from "jsonld";
import { context, schemaOrg, textFault } from "./vocabulary.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const command = process.argv[2];
let failures = 0;
const fail = (message) => (failures++, console.error(`FAILED: ${message}`));

// The context of schema.org is not loaded: the one that stands in for it holds the names of the vocabulary and no other.
const documentLoader = (url) => {
  if (url !== "https://schema.org") throw new Error(`A document refers to ${url}`);
  return { contextUrl: null, documentUrl: url, document: context };
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

// The texts of a node, each with the member in which it stands.
function* textsIn(node) {
  for (const [name, value] of Object.entries(node)) {
    if (name.startsWith("@")) continue;
    for (const one of [value].flat()) if (typeof one === "string") yield [name, one];
  }
}

// A treatment stands as possible for a condition only where a use on the same page says so, with status and direction of the evidence.
function* unsaid(nodes) {
  const uses = nodes.filter((node) => node["@type"] === "WebPageElement" && /#use-\d+$/.test(node["@id"]));
  for (const use of uses) {
    if (!/\nStatus: .*\nDirection of the evidence: (for|against|mixed|insufficient)(\n|$)/s.test(use.text)) yield `${use["@id"]} says no status or direction`;
  }

  for (const condition of nodes.filter((node) => node.possibleTreatment)) {
    for (const { "@id": treatment } of [condition.possibleTreatment].flat()) {
      const isSaid = uses.some((use) => {
        const about = use.about.map((one) => one["@id"]);
        return about.includes(treatment) && about.includes(condition["@id"]) && /\nDirection of the evidence: for(\n|$)/.test(use.text);
      });
      if (!isSaid) yield `no use speaks for ${treatment} for ${condition["@id"]}`;
    }
  }
}

async function faultsOf(document) {
  const faults = [];
  const types = new Map();
  const nodes = [...nodesIn(document["@graph"])];
  for (const node of nodes) {
    if (node["@id"] === undefined) continue;
    if (types.has(node["@id"])) faults.push(`${node["@id"]} is defined twice`);
    types.set(node["@id"], node["@type"]);
  }

  faults.push(...unsaid(nodes));
  for (const node of nodes) {
    for (const [name, text] of textsIn(node)) {
      const fault = textFault(node["@type"], name, text);
      if (fault) faults.push(fault);
    }

    for (const { "@id": id } of Object.values(node).flat().filter(isReference)) {
      if (!types.has(id) && !id.startsWith(schemaOrg)) faults.push(`nothing is ${id}`);
    }
  }

  // An independent reader finds the same: no name is unknown, no node is dropped, and no address depends on where the document stands.
  try {
    const flat = await jsonld.flatten(document, null, { documentLoader, safe: true });
    const typed = flat.filter((node) => node["@type"]);
    if (typed.length !== nodes.length) faults.push(`${typed.length} nodes are left of ${nodes.length}`);
    for (const node of flat) {
      for (const type of node["@type"] ?? []) if (!type.startsWith(schemaOrg)) faults.push(`the type ${type}`);
      for (const [name, values] of Object.entries(node)) {
        if (name.startsWith("@")) continue;
        if (!name.startsWith(schemaOrg)) faults.push(`the member ${name}`);
        for (const { "@id": id } of values) if (id !== undefined && !/^(_:b\d+$|[a-z]+:\S+$)/.test(id)) faults.push(`the address ${id}`);
      }
    }
  } catch (error) {
    faults.push(`${error.message} ${JSON.stringify(error.details?.event ?? {}).slice(0, 300)}`);
  }

  return faults;
}

async function check(where, document) {
  for (const fault of await faultsOf(document)) fail(`${where}: ${fault}`);
  const types = new Map([...nodesIn(document["@graph"])].map((node) => [node["@id"], node["@type"]]));
  for (const node of nodesIn(document["@graph"])) {
    declare(`${where} ${node["@id"] ?? ""}`, node["@type"], literal(node, (id) => types.get(id)));
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
  const page = { "@type": "MedicalWebPage", "@id": "https://clinic.example/#page", name: "x" };
  const treatment = { "@type": "MedicalTherapy", "@id": "https://clinic.example/t#treatment", name: "t" };
  const condition = { "@type": "MedicalCondition", "@id": "https://clinic.example/c#condition", name: "c", possibleTreatment: { "@id": treatment["@id"] } };
  const use = {
    "@type": "WebPageElement",
    "@id": "https://clinic.example/t#use-1",
    text: "Spoken of.\nStatus: US: approved\nDirection of the evidence: for",
    about: [{ "@id": treatment["@id"] }, { "@id": condition["@id"] }],
  };
  const spoilt = [
    [treatment, condition],
    [treatment, condition, { ...use, text: use.text.replace("evidence: for", "evidence: mixed") }],
    [treatment, condition, { ...use, text: use.text.replace("Status: US: approved\n", "") }],
    [{ ...page, lastReviewed: "last week" }],
    [{ ...page, datePublished: "2026-02-30" }],
    [{ ...page, url: "/page" }],
    [{ ...page, publisher: "The clinic" }],
    [{ ...page, reviewedOn: { "@type": "Person", name: "x" } }],
    [{ ...page, mainEntity: { "@id": "https://clinic.example/#nothing" } }],
    [{ ...page, mainEntity: { "@type": "MedicalWonder", name: "x" } }],
    [{ ...page, name: " " }],
    [page, page],
  ];
  if ((await faultsOf({ "@context": "https://schema.org", "@graph": [page, treatment, condition, use] })).length > 0) fail("what is legal is refused");
  for (const graph of spoilt) {
    if ((await faultsOf({ "@context": "https://schema.org", "@graph": graph })).length === 0) fail(`taken: ${JSON.stringify(graph)}`);
  }

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
  console.log(`${documents.length} documents, ${lines.length - 1 - canaries} nodes, ${canaries + spoilt.length} canaries, ${failures} failures`);
} finally {
  rmSync(work, { recursive: true, force: true });
}

process.exit(failures > 0 ? 1 : 0);
