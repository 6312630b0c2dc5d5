// The vocabulary of schema.org 30.0, as the declarations of schema-dts say it: the members of each type, and what may stand in them.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const schemaOrg = "https://schema.org/";

const types = new Map();
let open;
for (const line of readFileSync(fileURLToPath(import.meta.resolve("schema-dts")).replace(/\.js$/, ".d.ts"), "utf8").split("\n")) {
  const head = /^(?:export )?interface (\w+) extends (.+) \{$/.exec(line);
  if (head) types.set(head[1], (open = { bases: head[2].split(", "), members: new Map() }));
  const member = /^ {4}"(\w+)"\?: SchemaValue<(.+), "\1">;$/.exec(line);
  if (member) open.members.set(member[1], member[2].split(" | "));
}

// What may stand in a member of a type; undefined where it has no such member.
function rangeOf(type, name) {
  const found = types.get(type);
  if (found?.members.has(name)) return found.members.get(name);
  for (const base of found?.bases ?? []) {
    const range = rangeOf(base, name);
    if (range) return range;
  }
}

const isDay = (text) => /^\d{4}(-\d\d(-\d\d)?)?$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toJSON().startsWith(text);
const isWholeUrl = (text) => /^(https?:\/\/[^\s/]+|mailto:.|tel:.|sms:.)\S*$/.test(text);

// schema-dts takes any string for a date, a URL, and most things: here a text has to be what the range says.
export function textFault(type, name, text) {
  const range = rangeOf(`${type}Leaf`, name);
  if (!range) return `${type} has no ${name}`;
  if (text.trim() === "") return `${name} is empty`;
  if (range.includes("Text")) return undefined;
  if (range.includes("URL")) return isWholeUrl(text) ? undefined : `${name} is no whole URL: ${text}`;
  if (range.includes("Date")) return isDay(text) ? undefined : `${name} is no day: ${text}`;
  return `${name} is a text, and takes ${range.join(", ")}`;
}

// A context of every type and member that there is and of nothing else: a name that is not there is dropped, which jsonld reports where it
// is told to be safe. A URL is an identifier, as in the context that schema.org gives out.
const terms = {};
for (const [name, { members }] of types) {
  const type = /^([A-Z][A-Za-z0-9]*)Leaf$/.exec(name)?.[1];
  if (type) terms[type] = { "@id": schemaOrg + type };
  for (const [member, range] of members) {
    terms[member] = range.includes("URL") && !range.includes("Text") ? { "@id": schemaOrg + member, "@type": "@id" } : { "@id": schemaOrg + member };
  }
}

export const context = { "@context": terms };
