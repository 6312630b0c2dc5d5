// What all forms of feeds and lists hold to, and a strict reader of XML (libxml2) to look at them with.
import { ParseOption, XmlDocument, XmlElement } from "libxml2-wasm";

export const atomNamespace = "http://www.w3.org/2005/Atom";

// RFC 3986 in ASCII, with a host; feeds and sitemaps take no other.
export const isWebUrl = (text) => /^https?:\/\/[^\s/?#]+[\x21-\x7e]*$/.test(text ?? "") && URL.canParse(text);

export function isLanguage(text) {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}

// RFC 4151; its "specific" part is of RFC 3986.
export const isTag = (text) => /^tag:[A-Za-z0-9.-]+,\d{4}(-\d\d(-\d\d)?)?:([A-Za-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9A-F]{2})+$/.test(text ?? "");

// RFC 3339, a day that there is.
export function isInstant(text) {
  const day = /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(Z|[+-]\d\d:\d\d)$/.exec(text ?? "")?.[1];
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

// RFC 822 with four digits of the year, as the RSS Advisory Board asks; the name of the day has to be that of the day.
export const isRssDate = (text) =>
  /^[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/.test(text ?? "") && new Date(text).toUTCString() === text;

// Readers show HTML away from its page: every URL in it is whole.
export const hasOnlyWholeUrls = (html) =>
  [...html.matchAll(/\s(?:href|src|poster|cite|srcset)="([^"]*)"/g)].every(([, url]) => /^(https?:\/\/|mailto:|tel:|sms:)/.test(url));

// The elements right below an element, by name: those of other namespaces with the prefix that they have here.
export class Parts {
  static prefixes = new Map([
    [atomNamespace, "atom:"],
    ["http://purl.org/rss/1.0/modules/content/", "content:"],
    ["http://purl.org/dc/elements/1.1/", "dc:"],
    ["http://search.yahoo.com/mrss/", "media:"],
    ["http://www.w3.org/1999/xhtml", "xhtml:"],
  ]);

  constructor(element, home = "") {
    this.element = element;
    this.home = home;
    this.all = new Map();
    for (let at = element.firstChild; at; at = at.next) {
      if (!(at instanceof XmlElement)) continue;
      const name = at.namespaceUri === home ? at.name : (Parts.prefixes.get(at.namespaceUri) ?? `{${at.namespaceUri}}`) + at.name;
      this.all.set(name, [...(this.all.get(name) ?? []), at]);
    }
  }

  many = (name) => this.all.get(name) ?? [];
  parts = (name) => this.many(name).map((one) => new Parts(one, this.home));
  text = (name) => this.many(name)[0]?.content;
  attribute = (name) => this.element.attr(name)?.value;

  // One of each of the first, at most one of the second, any number of the third, and nothing else.
  *count(where, { one = [], maybe = [], many = [] }) {
    for (const name of one) if (!this.many(name).length) yield `${where}: no ${name}`;
    for (const name of [...one, ...maybe]) if (this.many(name).length > 1) yield `${where}: more than one ${name}`;
    for (const name of this.all.keys()) if (![...one, ...maybe, ...many].includes(name)) yield `${where}: ${name} does not belong here`;
  }
}

// The root of a well-formed document, or what is wrong with it.
export function parse(bytes) {
  new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  if (!bytes.subarray(0, 38).equals(Buffer.from('<?xml version="1.0" encoding="utf-8"?>'))) throw new Error("no XML declaration at the start");
  return XmlDocument.fromBuffer(bytes, { option: ParseOption.XML_PARSE_NONET | ParseOption.XML_PARSE_NO_XXE });
}

export function* unique(where, values) {
  if (new Set(values).size !== values.length) yield `${where}: two are alike`;
}
