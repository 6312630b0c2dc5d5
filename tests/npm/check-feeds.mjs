// Holds feeds and sitemaps against what their specifications say, with a strict reader of XML (libxml2): those of the bundled content,
// of the snapshots, and of content with characters in it that XML cannot hold. What is illegal on purpose must be found.
// node check-feeds.mjs COMMAND
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { atom } from "./feeds/atom.mjs";
import { jsonFeed } from "./feeds/json-feed.mjs";
import { rss } from "./feeds/rss.mjs";
import { parse, Parts } from "./feeds/rules.mjs";
import { mutual, sitemap } from "./feeds/sitemap.mjs";

const command = process.argv[2];
const tests = join(dirname(fileURLToPath(import.meta.url)), "..");
const base = "https://clinic.example/";
let failures = 0;
const fail = (message) => (failures++, console.error(`FAILED: ${message}`));

function faults(check, bytes, ...more) {
  try {
    return [...check(bytes, ...more)];
  } catch (error) {
    return [error.message];
  }
}

const isOf = (form) => (path) => new RegExp(`(^|[._])${form}(\\.verified)?\\.(xml|json)$`, "i").test(basename(path));
const checks = [
  [isOf("(rss|Write_Rss_HoldsEachPost)"), rss],
  [isOf("(atom|Write_Atom_HoldsEachPost)"), atom],
  [isOf("(feed|json-feed|Write_JsonFeed_HoldsEachPost)"), jsonFeed],
];
const read = new Map();
function hold(path) {
  for (const [isIts, check] of checks) {
    if (!isIts(path)) continue;
    const bytes = readFileSync(path);
    for (const fault of faults(check, bytes)) fail(`${path}: ${fault}`);
    read.set(path, check);
  }
}

function holdSitemaps(paths, site) {
  const pages = new Map();
  for (const path of paths) {
    for (const fault of faults(sitemap, readFileSync(path), site, pages)) fail(`${path}: ${fault}`);
    read.set(path, sitemap);
  }

  for (const fault of mutual(pages)) fail(fault);
  return pages;
}

function exported(to, ...content) {
  for (const form of ["rss", "atom", "json-feed", "sitemap"]) {
    execFileSync(command, ["export", ...content, "--as", form, "--to", to, "--base-url", base], { stdio: ["ignore", "ignore", "pipe"] });
  }

  for (const name of ["rss.xml", "atom.xml", "feed.json"]) hold(join(to, name));
  return holdSitemaps([join(to, "sitemap.xml")], base);
}

// Three forms of the same posts say the same ids, pages and days.
function agree(folder) {
  const of = (name) => readFileSync(join(folder, name));
  const channel = new Parts(new Parts(parse(of("rss.xml")).root).many("channel")[0]);
  const inRss = channel.parts("item").map((one) => [one.text("guid"), one.text("link"), new Date(one.text("pubDate")).toJSON()]);
  const feed = new Parts(parse(of("atom.xml")).root, "http://www.w3.org/2005/Atom");
  const inAtom = feed.parts("entry").map((one) => [one.text("id"), one.parts("link")[0].attribute("href"), new Date(one.text("published")).toJSON()]);
  const inJson = JSON.parse(of("feed.json")).items.map((one) => [one.id, one.url, new Date(one.date_published).toJSON()]);
  if (inRss.length === 0) fail(`${folder}: no post`);
  for (const other of [inAtom, inJson]) if (JSON.stringify(other) !== JSON.stringify(inRss)) fail(`${folder}: the forms differ`);
  return channel.parts("item");
}

const work = mkdtempSync(join(tmpdir(), "clinic-content-feeds-"));
try {
  exported(join(work, "bundled"));
  agree(join(work, "bundled"));

  // Every text of a post, as a file can hold it.
  const naughty = "a\u0001b\u000B\u001F \u007F\u0085 \uFFFE\uFFFF\uFDD0\u{1FFFE} ]]> </script> <!-- & &amp; \"'\u2028\r\n\u202E 👩‍⚕️ שלום";
  mkdirSync(join(work, "naughty", "posts"), { recursive: true });
  const post = {
    formatVersion: 1,
    type: "post",
    name: naughty,
    subtitle: naughty,
    summary: naughty,
    excerpt: naughty,
    status: "published",
    publishOn: "2026-01-31",
    modifiedOn: "2026-02-28",
    authors: [{ name: naughty, credentials: naughty, url: "https://example.org/é?a=1&b=2" }],
    notices: [{ kind: "disclaimer", text: naughty }],
    tags: [naughty],
    body: [{ type: "paragraph", content: [naughty, { type: "link", content: [naughty], url: "/book?a=1&b=2" }] }],
    questions: [{ question: naughty, answer: [{ type: "paragraph", content: [naughty] }] }],
    leadImage: { source: "https://example.org/é.png", alternativeText: naughty, credit: naughty },
  };
  writeFileSync(join(work, "naughty", "posts", "naughty.json"), JSON.stringify(post));
  exported(join(work, "naughty-out"), join(work, "naughty"));
  const [item] = agree(join(work, "naughty-out"));
  const held = naughty.replace(/[\u0001\u000B\u001F\uFFFE\uFFFF]/g, "\uFFFD");
  if (item?.text("title") !== held) fail(`the title is read back as ${JSON.stringify(item?.text("title"))}`);

  const snapshots = readdirSync(tests, { recursive: true }).map((path) => join(tests, path));
  const verified = snapshots.filter((path) => /Tests[/\\](Feeds[/\\])?Feed[A-Za-z]*Tests\..*\.verified\.(xml|json)$/.test(path));
  verified.forEach(hold);
  const editions = snapshots.filter((path) => /SitemapWriterTests\.Write_Editions.*\.verified\.xml$/.test(path));
  const pages = holdSitemaps(editions, "https://example.org/");
  holdSitemaps(snapshots.filter((path) => /Write_Sitemap_ListsEachPage\.verified\.xml$/.test(path)), base);
  if (![...pages.values()].some((links) => links !== "[]")) fail("no sitemap has alternates");
  if (verified.filter((path) => read.has(path)).length < 9) fail(`only ${read.size} files were looked at`);

  // A check that cannot fail holds nothing.
  const one = (check) => [...read].find(([path, by]) => by === check && /EveryMember|Editions/.test(path))[0];
  const canaries = [
    [rss, '<rss version="2.0"', '<rss version="0.91"'],
    [rss, "<description>What we write.</description>", ""],
    [rss, /<link>https:\/\/clinic.example\/site\/posts\/first-session/, "<link>/posts/first-session"],
    [rss, "Mon, 05 Jan 2026", "Tue, 05 Jan 2026"],
    [rss, "<pubDate>Mon, 05 Jan 2026 00:00:00 GMT", "<pubDate>2026-01-05"],
    [rss, "<pubDate>Mon, 05 Jan 2026", "<pubDate>Wed, 07 Jan 2026"],
    [rss, 'isPermaLink="false"', 'isPermaLink="true"'],
    [rss, "content/post/first-session</guid>", "content/post/what-is-ketamine-therapy</guid>"],
    [rss, '<atom:link rel="self"', '<atom:link rel="alternate"'],
    [rss, "<title>Your first session</title>", "<title>Your first session</title><title>Twice</title>"],
    [rss, "<dc:creator>Ann Lee</dc:creator>", "<author>Ann Lee</author>"],
    [rss, "<language>en</language>", "<language>english_language</language>"],
    [rss, "<category>", "<tag/><category>"],
    [rss, 'href="https://clinic.example/site/conditions/anxiety"', 'href="/conditions/anxiety"'],
    [rss, "Your first", "Your \u0001 first"],
    [rss, "Your first", "Your & first"],
    [atom, "<updated>2026-01-06T00:00:00Z</updated>", "<updated>2026-01-06</updated>"],
    [atom, "<updated>2026-01-06T00:00:00Z</updated>", ""],
    [atom, "<updated>2026-01-06T00:00:00Z</updated>", "<updated>2025-01-06T00:00:00Z</updated>"],
    [atom, "<updated>2026-01-05T00:00:00Z</updated>", "<updated>2026-02-30T00:00:00Z</updated>"],
    [atom, "<id>tag:", "<id>"],
    [atom, "<name>Ann Lee</name>", "<name>Ann Lee</name><name>Ann Lee</name>"],
    [atom, 'rel="self"', 'rel="alternate"'],
    [atom, 'term="ketamine"', 'label="ketamine"'],
    [atom, '<summary type="html">', '<summary type="text/html">'],
    [atom, '<entry xml:lang="en-US">', "<entry>"],
    [atom, 'href="https://clinic.example/site/posts/first-session" />', 'href="posts/first-session" />'],
    [jsonFeed, "version/1.1", "version/1"],
    [jsonFeed, '"id": "tag:', '"id": "'],
    [jsonFeed, '"content_html"', '"content_text"'],
    [jsonFeed, '"authors": [', '"author": ['],
    [jsonFeed, "2026-01-05T00:00:00Z", "2026-01-05"],
    [sitemap, "<loc>https://example.org/", "<loc>/"],
    [sitemap, "<loc>https://example.org/", "<loc>https://elsewhere.example/"],
    [sitemap, "<lastmod>2026-03-04</lastmod>", "<lastmod>2026-02-30</lastmod>"],
    [sitemap, "<lastmod>2026-03-04</lastmod>", "<changed>2026-03-04</changed>"],
    [sitemap, 'hreflang="de"', 'hreflang="en"'],
    [sitemap, 'rel="alternate"', 'rel="canonical"'],
  ];
  for (const [check, what, by] of canaries) {
    const text = readFileSync(one(check), "utf8");
    const spoilt = text.replace(what, by);
    if (spoilt === text) fail(`a canary of ${check.name} changes nothing: ${what}`);
    else if (faults(check, Buffer.from(spoilt), "https://example.org/", new Map()).length === 0) fail(`${check.name} takes ${by} for ${what}`);
  }

  const alone = new Map([...pages].slice(0, 1).map(([page]) => [page, JSON.stringify([["de", "https://example.org/de/nothing"]])]));
  if ([...mutual(alone)].length === 0) fail("an alternate that does not lead back was taken");
  console.log(`${read.size} files, ${canaries.length + 1} canaries, ${failures} failures`);
} finally {
  rmSync(work, { recursive: true, force: true });
}

process.exit(failures > 0 ? 1 : 0);
