// RFC 4287, as far as the library writes it.
import { atomNamespace, hasOnlyWholeUrls, isInstant, isLanguage, isTag, isWebUrl, parse, Parts, unique } from "./rules.mjs";
import { media } from "./rss.mjs";

export function* atom(bytes) {
  const document = parse(bytes);
  if (document.root.name !== "feed" || document.root.namespaceUri !== atomNamespace) yield "no feed of Atom";
  const feed = new Parts(document.root, atomNamespace);
  yield* feed.count("feed", {
    one: ["id", "title", "updated"],
    maybe: ["subtitle", "logo", "icon", "generator", "rights"],
    many: ["author", "contributor", "category", "link", "entry"],
  });
  yield* common("feed", feed);
  const links = feed.parts("link");
  if (links.filter((link) => link.attribute("rel") === "self").length !== 1) yield "feed: not one link to itself";
  for (const name of ["logo", "icon"]) if (feed.text(name) !== undefined && !isWebUrl(feed.text(name))) yield `feed: the ${name} is not whole`;
  const entries = feed.parts("entry");
  yield* unique("id", [feed.text("id"), ...entries.map((entry) => entry.text("id"))]);
  for (const entry of entries) {
    const where = entry.text("id");
    yield* entry.count(where, {
      one: ["id", "title", "updated", "summary"],
      maybe: ["content", "published", "rights", "source", "media:content"],
      many: ["author", "contributor", "category", "link"],
    });
    yield* common(where, entry);
    if (feed.many("author").length + entry.many("author").length === 0) yield `${where}: no author`;
    if (!entry.parts("link").some((link) => link.attribute("rel") === "alternate")) yield `${where}: no page`;
    if (entry.text("published") !== undefined && !isInstant(entry.text("published"))) yield `${where}: the date ${entry.text("published")}`;
    if (entry.text("published") > entry.text("updated")) yield `${where}: changed before it was published`;
    if (entry.text("updated") > feed.text("updated")) yield `${where}: newer than the feed`;
    yield* media(where, entry);
  }

  document.dispose();
}

// What holds for a feed and for an entry.
function* common(where, part) {
  if (!isTag(part.text("id"))) yield `${where}: the id ${part.text("id")}`;
  if (!isInstant(part.text("updated"))) yield `${where}: the date ${part.text("updated")}`;
  const language = part.element.attrs.find((one) => one.name === "lang")?.value;
  if (!isLanguage(language)) yield `${where}: the language ${language}`;
  const links = part.parts("link");
  for (const link of links) if (!isWebUrl(link.attribute("href"))) yield `${where}: the link ${link.attribute("href")}`;
  yield* unique(`${where}: alternates`, links.filter((one) => one.attribute("rel") === "alternate").map((one) => one.attribute("type")));
  for (const person of [...part.parts("author"), ...part.parts("contributor")]) {
    yield* person.count(`${where}: a person`, { one: ["name"], maybe: ["uri", "email"] });
    if (person.text("uri") !== undefined && !isWebUrl(person.text("uri"))) yield `${where}: the URL of a person`;
  }

  for (const category of part.parts("category")) if (!category.attribute("term")) yield `${where}: a category without a term`;
  for (const name of ["title", "subtitle", "summary", "content", "rights"]) {
    for (const text of part.parts(name)) {
      if (!["text", "html", undefined].includes(text.attribute("type"))) yield `${where}: the type of ${name}`;
      if (text.all.size > 0) yield `${where}: elements inside ${name}`;
      if (text.attribute("type") === "html" && !hasOnlyWholeUrls(text.element.content)) yield `${where}: a URL in ${name} is not whole`;
    }
  }
}
