// JSON Feed 1.1 (jsonfeed.org), as far as the library writes it.
import { hasOnlyWholeUrls, isInstant, isLanguage, isTag, isWebUrl, unique } from "./rules.mjs";

const text = (value) => typeof value === "string" && value.length > 0;
const url = isWebUrl;
const texts = (value) => Array.isArray(value) && value.length > 0 && value.every(text);
const authors = (value) =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((one) => Object.keys(one).length > 0 && Object.entries(one).every(([name, of]) => (name === "name" ? text(of) : ["url", "avatar"].includes(name) && url(of))));

const feedMembers = {
  version: (value) => value === "https://jsonfeed.org/version/1.1",
  title: text,
  home_page_url: url,
  feed_url: url,
  description: text,
  icon: url,
  favicon: url,
  authors,
  language: isLanguage,
  items: Array.isArray,
};
const itemMembers = {
  id: isTag,
  url,
  title: text,
  content_html: (value) => text(value) && hasOnlyWholeUrls(value),
  content_text: text,
  summary: text,
  image: url,
  banner_image: url,
  date_published: isInstant,
  date_modified: isInstant,
  authors,
  tags: texts,
  language: isLanguage,
};

export function* jsonFeed(bytes) {
  const feed = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  yield* members("feed", feed, feedMembers, ["version", "title", "items", "home_page_url", "feed_url"]);
  yield* unique("id", feed.items.map((item) => item.id));
  for (const item of feed.items) {
    yield* members(item.id, item, itemMembers, ["id", "url", "content_html"]);
    if (item.date_published > item.date_modified) yield `${item.id}: changed before it was published`;
  }
}

function* members(where, value, known, required) {
  for (const name of required) if (!(name in value)) yield `${where}: no ${name}`;
  for (const [name, of] of Object.entries(value)) {
    if (!known[name]) yield `${where}: no member ${name} is known`;
    else if (!known[name](of)) yield `${where}: ${name} is ${JSON.stringify(of).slice(0, 120)}`;
  }
}
