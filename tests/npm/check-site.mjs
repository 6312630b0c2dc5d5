// Looks at the site of the bundled content in a real browser, every page of it, and at a preview of content that changes.
//
//   node tests/npm/check-site.mjs COMMAND...      COMMAND is how clinic-content is run here
//
// Of each page: nothing goes wrong in it and nothing is fetched from elsewhere; its headings leave out no level; axe finds no
// fault, in light and in dark; nothing is wider than a phone; in print the way around the site is gone and the content is there.
// CHROMIUM names the browser where it is not Debian's.
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, request } from "node:http";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { chromium } from "playwright-core";

const [command, ...before] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const work = mkdtempSync(join(tmpdir(), "check-site-"));
const run = (...args) => execFileSync(command, [...before, ...args], { stdio: ["ignore", "pipe", "inherit"] });
let checks = 0;
let failures = 0;

function check(holds, message) {
  checks++;
  if (holds) return;
  failures++;
  if (failures <= 30) console.error(`FAILED: ${message}`);
}

// As a host of plain files serves a folder.
const types = { ".html": "text/html", ".css": "text/css", ".js": "text/javascript", ".json": "application/json", ".svg": "image/svg+xml", ".xml": "application/xml" };
function serve(folder) {
  const server = createServer((asked, answer) => {
    const path = decodeURIComponent(new URL(asked.url, "http://localhost").pathname);
    const file = join(folder, path.endsWith("/") ? path + "index.html" : path);
    const found = extname(file) !== "" && existsSync(file);
    answer.writeHead(found ? 200 : 404, { "content-type": types[extname(file)] ?? "text/plain" });
    answer.end(found ? readFileSync(file) : "");
  });
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)));
}

// What the page itself says: its headings, and how wide it is.
const headingLevels = (page) =>
  page.$$eval("h1, h2, h3, h4, h5, h6", (all) => all.filter((one) => one.checkVisibility()).map((one) => Number(one.tagName[1])));
const overflow = (page) => page.evaluate(() => document.scrollingElement.scrollWidth - window.innerWidth);

async function violations(page, rules) {
  const found = await page.evaluate(async (only) => (await axe.run(document, only ? { runOnly: only } : {})).violations, rules);
  return found.flatMap((one) => one.nodes.map((node) => `${one.id}: ${node.html.slice(0, 200)} ${node.failureSummary.split("\n")[1] ?? ""}`));
}

async function checkPage(page, base, path) {
  await page.setViewportSize({ width: 1200, height: 900 });
  await page.emulateMedia({ colorScheme: "light", media: "screen" });
  const answer = await page.goto(base + path, { waitUntil: "networkidle" });
  check(answer.status() === 200, `${path} answers ${answer.status()}`);
  await page.evaluate(axe);
  for (const fault of await violations(page)) check(false, `${path}, light: ${fault}`);
  await page.emulateMedia({ colorScheme: "dark" });
  for (const fault of await violations(page, ["color-contrast"])) check(false, `${path}, dark: ${fault}`);

  const levels = await headingLevels(page);
  check(levels[0] === 1 && levels.filter((level) => level === 1).length === 1, `${path} has the headings ${levels}`);
  check(levels.every((level, i) => i === 0 || level <= levels[i - 1] + 1), `${path} leaves out a level of headings: ${levels}`);

  await page.setViewportSize({ width: 390, height: 844 });
  check((await overflow(page)) <= 0, `${path} is ${await overflow(page)} pixels wider than a phone`);
  await page.emulateMedia({ media: "print" });
  const [around, content] = await Promise.all([page.isVisible(".site-nav"), page.isVisible("main h1")]);
  check(!around && content, `${path} prints the way around the site, or not what is on it`);
}

async function checkKeyboard(page, base) {
  await page.setViewportSize({ width: 1200, height: 900 });
  await page.emulateMedia({ media: "screen" });
  await page.goto(base + "/");
  const focused = () => page.evaluate(() => document.activeElement.className || document.activeElement.id || document.activeElement.name);
  await page.keyboard.press("Tab");
  check((await focused()) === "site-skip", `the first stop of the keyboard is ${await focused()}`);
  check(await page.locator(".site-skip").evaluate((link) => link.getBoundingClientRect().left >= 0), "the skip link is seen where it is focused");
  await page.keyboard.press("Enter");
  check((await page.evaluate(() => document.activeElement.id)) === "content", "the skip link leads to the content");
  await page.goto(base + "/");
  for (let i = 0; i < 3; i++) await page.keyboard.press("Tab");
  check((await page.evaluate(() => document.activeElement.name)) === "q", "the keyboard reaches the search");
  await page.keyboard.type("ketamin");
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => url.pathname === "/search/" && url.searchParams.get("q") === "ketamin");
  await page.locator("#search-state").filter({ hasText: /^\d/ }).waitFor();
  const first = await page.locator("#search-results a").first().textContent();
  check(first.includes("etamine"), `the first that is found for "ketamin" is ${first}`);
  await page.fill(".site-search input", "zzzz");
  check((await page.textContent("#search-state")) === "0 pages found.", "nothing is found for nonsense");
}

// The script of the site and the library find the same, misspelt, begun and in other scripts, too.
const queries = [
  "ptsd", "post-traumatic stress disorder", "PTSD flashbacks", "ketamin", "Ketmaine", "ketamime", "esketamine", "nasal spra", "nose spray", "depresion",
  "depressions", "at-home", "off-label", "C-PTSD", "cptsd", "bipolar ketamine", "infusion infusion", "side effects of ketamine", "Spravato™", "kétamine",
  "blood pressure", "what is", "in", "i", "suicide", "F43.10", "lozenge zzzz", "patient's", "ｋ", "抑郁症", "علاج", "5-HT",
];
async function checkSearch(page, base) {
  for (const query of queries) {
    const expected = JSON.parse(spawnSync(command, [...before, "search", query, "--as", "json"], { encoding: "utf8" }).stdout).map((hit) => hit.name);
    await page.goto(base + "/search/?" + new URLSearchParams({ q: query }));
    await page.locator("#search-state").filter({ hasText: /^\d/ }).waitFor();
    const found = await page.$$eval("#search-results > * > .cc-card__name", (names) => names.slice(0, 10).map((name) => name.textContent));
    check(JSON.stringify(found) === JSON.stringify(expected), `"${query}" finds ${found} in the site, where the command finds ${expected}`);
  }
}

async function checkPicture(page, base) {
  await page.goto(base + "/picture/");
  const overlaps = await page.$$eval(".site-node rect", (boxes) => {
    const all = boxes.map((box) => box.getBoundingClientRect());
    const meet = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
    return all.flatMap((a, i) => all.slice(i + 1).filter((b) => meet(a, b))).length;
  });
  check(overlaps === 0, `${overlaps} boxes of the picture overlap`);
  const outside = await page.$$eval(".site-node", (nodes) =>
    nodes.filter((node) => {
      const [box, text] = [node.querySelector("rect"), node.querySelector("text")].map((part) => part.getBoundingClientRect());
      return text.left < box.left || text.right > box.right || text.top < box.top || text.bottom > box.bottom;
    }).map((node) => node.textContent),
  );
  check(outside.length === 0, `labels of the picture leave their boxes: ${outside}`);
  await page.locator(".site-node").first().focus();
  check(await page.locator(".site-picture.is-lit").isVisible(), "the picture lights up what belongs to an item");
  await page.locator(".site-node").first().press("Enter");
  await page.waitForURL((url) => !url.pathname.startsWith("/picture"));
}

// A page that is known to be bad, so that looking proves to be seeing.
async function checkSight(page) {
  await page.goto("about:blank");
  await page.setContent('<html lang="en"><title>Bad</title><main><h1>Bad</h1><img src="data:,"><p style="color:#bbb;background:#fff">faint</p></main>');
  await page.evaluate(axe);
  const found = (await violations(page)).map((fault) => fault.split(":")[0]);
  check(found.includes("image-alt") && found.includes("color-contrast"), `axe sees what is wrong with a bad page: ${found}`);
}

function statusWithHost(url, host) {
  return new Promise((resolve, reject) => {
    request(url, { headers: { host } }, (answer) => resolve(answer.resume().statusCode)).on("error", reject).end();
  });
}

async function checkPreview(page) {
  const content = join(work, "content");
  run("export", "--to", content, "--as", "markdown");
  const preview = spawn(command, [...before, "preview", content, "--port", "0"], { stdio: ["ignore", "ignore", "pipe"] });
  try {
    const base = await new Promise((resolve, reject) => {
      let said = "";
      preview.on("exit", () => reject(new Error(`The preview ended: ${said}`)));
      preview.stderr.on("data", (text) => {
        said += text;
        const found = /http:\/\/localhost:\d+/.exec(said);
        if (found) resolve(found[0]);
      });
    });
    check((await statusWithHost(base, "attacker.example")) === 421, "the preview refuses another host");
    check((await statusWithHost(base, "localhost")) === 200, "the preview answers to localhost");
    await page.goto(base + "/search/?q=ptsd");
    await page.evaluate(axe);
    for (const fault of await violations(page)) check(false, `search: ${fault}`);
    check((await page.locator(".site-results h2").count()) > 1, "the preview finds what is sought");
    await page.goto(base + "/conditions/ptsd/");
    await page.evaluate(axe);
    for (const fault of await violations(page)) check(false, `preview: ${fault}`);
    const file = join(content, "conditions/ptsd.md");
    const text = readFileSync(file, "utf8");
    writeFileSync(file, text.replace(/^name: .*$/m, "name: Another name"));
    await page.waitForFunction(() => document.querySelector("h1")?.textContent.includes("Another name"), null, { timeout: 20000 });
    writeFileSync(file, text.replace(/^name: /m, "nam: "));
    await page.waitForSelector(".site-preview-error", { timeout: 20000 });
    check(await page.isVisible("h1:has-text('Another name')"), "broken content leaves the last good one where it is");
    await page.click(".site-preview a");
    await page.waitForSelector(".site-diagnostic-error");
    await page.evaluate(axe);
    for (const fault of await violations(page)) check(false, `diagnostics: ${fault}`);
    writeFileSync(file, text);
    await page.waitForSelector(".site-preview:not(.site-preview-error)", { timeout: 20000 });
  } finally {
    preview.removeAllListeners("exit");
    preview.kill("SIGTERM");
  }
}

const site = join(work, "site");
run("export", "--to", site, "--as", "site", "--base-url", "https://clinic.example/");
const pages = readdirSync(site, { recursive: true })
  .map((file) => "/" + file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".html"))
  .map((file) => file.replace(/index\.html$/, ""))
  .sort();
const server = await serve(site);
const base = `http://127.0.0.1:${server.address().port}`;
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
});
try {
  const page = await browser.newPage();
  let here = "";
  page.on("console", (message) => check(message.type() !== "error", `${here}: ${message.text()}`));
  page.on("pageerror", (error) => check(false, `${here}: ${error}`));
  page.on("request", (asked) => {
    const { protocol, hostname } = new URL(asked.url());
    check(protocol === "data:" || ["127.0.0.1", "localhost"].includes(hostname), `${here} asks for ${asked.url()}`);
  });
  for (const path of pages) {
    here = path;
    await checkPage(page, base, path);
  }
  here = "keyboard and search";
  await checkKeyboard(page, base);
  here = "search";
  await checkSearch(page, base);
  here = "picture";
  await checkPicture(page, base);
  here = "preview";
  await checkPreview(page);
  here = "a bad page";
  await checkSight(page);
} finally {
  await browser.close();
  server.close();
  rmSync(work, { recursive: true });
}
console.log(`${pages.length} pages, ${checks} checks, ${failures} failures`);
process.exit(failures === 0 ? 0 : 1);
