// sitemaps.org 0.9: its own XML Schema, which the package sitemap brings along, and what a schema cannot say.
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { XmlDocument, xmlRegisterInputProvider, XsdValidator } from "libxml2-wasm";
import { fsInputProviders } from "libxml2-wasm/lib/nodejs.mjs";
import { isLanguage, isWebUrl, parse, Parts, unique } from "./rules.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
xmlRegisterInputProvider(fsInputProviders);
const schema = XsdValidator.fromDoc(
  XmlDocument.fromString(`<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
    <xs:import namespace="${namespace}" schemaLocation="${join(here, "../node_modules/sitemap/schema/sitemap.xsd")}"/>
    <xs:import namespace="http://www.w3.org/1999/xhtml" schemaLocation="${join(here, "xhtml-link.xsd")}"/>
  </xs:schema>`),
);

// A sitemap, or the index of several; pages gathers what each page says of its editions in other languages.
export function* sitemap(bytes, base, pages) {
  if (bytes.length > 52_428_800) yield `${bytes.length} bytes`;
  const document = parse(bytes);
  const root = new Parts(document.root, namespace);
  const isIndex = document.root.name === "sitemapindex";
  const entries = root.parts(isIndex ? "sitemap" : "url");
  if (entries.length > 50_000) yield `${entries.length} pages`;
  if (isIndex) {
    yield* root.count("index", { many: ["sitemap"] });
    for (const one of entries) yield* one.count(one.text("loc"), { one: ["loc"], maybe: ["lastmod"] });
  } else {
    try {
      schema.validate(document);
    } catch (error) {
      yield error.message;
    }
  }

  yield* unique("loc", entries.map((one) => one.text("loc")));
  for (const entry of entries) {
    const where = entry.text("loc");
    if (!isWebUrl(where)) yield `${where}: not whole`;
    else if (!where.startsWith(base)) yield `${where}: not below ${base}`;
    if (entry.text("lastmod") !== undefined && !/^\d{4}-\d\d-\d\d$/.test(entry.text("lastmod"))) yield `${where}: the day ${entry.text("lastmod")}`;
    const links = entry.parts("xhtml:link").map((one) => [one.attribute("hreflang"), one.attribute("href")]);
    yield* unique(`${where}: languages`, links.map(([language]) => language));
    for (const [language, url] of links) {
      if (language !== "x-default" && !isLanguage(language)) yield `${where}: the language ${language}`;
      if (!isWebUrl(url)) yield `${where}: the alternate ${url} is not whole`;
    }

    if (links.length > 0 && !links.some(([, url]) => url === where)) yield `${where}: its alternates leave itself out`;
    pages.set(where, JSON.stringify(links.sort()));
  }

  document.dispose();
}

// Alternates are taken by search engines only where each names the other.
export function* mutual(pages) {
  for (const [page, said] of pages) {
    for (const [, other] of JSON.parse(said)) if (pages.get(other) !== said) yield `${page}: ${other} does not say the same`;
  }
}
