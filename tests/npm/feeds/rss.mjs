// RSS 2.0 and the best-practices profile of the RSS Advisory Board, as far as the library writes it.
import { hasOnlyWholeUrls, isInstant, isLanguage, isRssDate, isWebUrl, parse, Parts, unique } from "./rules.mjs";

export function* rss(bytes) {
  const document = parse(bytes);
  const root = new Parts(document.root);
  if (document.root.name !== "rss" || root.attribute("version") !== "2.0") yield "no rss of version 2.0";
  yield* root.count("rss", { one: ["channel"] });
  const [channel] = root.parts("channel");
  yield* channel.count("channel", {
    one: ["title", "link", "description", "language", "atom:link"],
    maybe: ["lastBuildDate", "pubDate", "image", "copyright", "generator", "docs", "ttl"],
    many: ["category", "item"],
  });
  if (!isWebUrl(channel.text("link"))) yield "channel: the link is not whole";
  if (!isLanguage(channel.text("language"))) yield `channel: the language ${channel.text("language")}`;
  const built = channel.text("lastBuildDate");
  if (built !== undefined && !isRssDate(built)) yield `channel: the date ${built}`;
  const [self] = channel.parts("atom:link");
  if (self.attribute("rel") !== "self" || self.attribute("type") !== "application/rss+xml" || !isWebUrl(self.attribute("href"))) {
    yield "channel: no link to itself";
  }

  for (const image of channel.parts("image")) {
    yield* image.count("image", { one: ["url", "title", "link"], maybe: ["width", "height", "description"] });
    if (!isWebUrl(image.text("url"))) yield "image: the url is not whole";
    if (image.text("title") !== channel.text("title") || image.text("link") !== channel.text("link")) yield "image: not that of the channel";
  }

  const items = channel.parts("item");
  yield* unique("guid", items.map((item) => item.text("guid")));
  for (const item of items) yield* entry(item, built);
  document.dispose();
}

function* entry(item, built) {
  const where = item.text("guid");
  yield* item.count(where, {
    one: ["title", "link", "guid", "description"],
    maybe: ["pubDate", "comments", "enclosure", "source", "author", "atom:updated", "dc:language", "content:encoded", "media:content"],
    many: ["category", "dc:creator"],
  });
  if (!isWebUrl(item.text("link"))) yield `${where}: the link is not whole`;
  const permanent = item.parts("guid")[0]?.attribute("isPermaLink");
  if (permanent !== "false" && !isWebUrl(where)) yield `${where}: a permalink that is no URL`;
  if (![undefined, "true", "false"].includes(permanent)) yield `${where}: isPermaLink is ${permanent}`;
  const published = item.text("pubDate");
  if (published !== undefined && !isRssDate(published)) yield `${where}: the date ${published}`;
  if (item.text("author") !== undefined && !/^[^\s@]+@[^\s@]+( \(.*\))?$/.test(item.text("author"))) yield `${where}: an author without an address`;
  if (item.text("dc:language") !== undefined && !isLanguage(item.text("dc:language"))) yield `${where}: the language`;
  const updated = item.text("atom:updated");
  if (updated !== undefined && !isInstant(updated)) yield `${where}: the date ${updated}`;
  for (const date of [published, updated]) {
    if (date !== undefined && new Date(date) > new Date(built)) yield `${where}: newer than the feed`;
  }

  for (const name of ["description", "content:encoded"]) {
    if (!hasOnlyWholeUrls(item.text(name) ?? "")) yield `${where}: a URL in ${name} is not whole`;
  }

  yield* media(where, item);
}

export function* media(where, item) {
  for (const image of item.parts("media:content")) {
    if (!isWebUrl(image.attribute("url"))) yield `${where}: the image is not whole`;
    if (image.attribute("medium") !== "image") yield `${where}: the medium of the image`;
  }
}
