// What the pages do beyond what they are: search, and lighting up what belongs to an item in a picture.
"use strict";
(() => {
  const { base } = document.currentScript.dataset;

  // Words as the library reads them: without case, marks of Latin letters and apostrophes; signs of scripts without spaces alone.
  const alone = "(?=[\\p{L}\\p{Nd}\\p{Mn}\\p{Mc}])[\\u3040-\\u30FF\\u3400-\\u9FFF\\uF900-\\uFAFF]";
  const letter = `(?:(?!${alone}|\u02BC)[\\p{L}\\p{Nd}\\p{Mn}\\p{Mc}])`;
  const wordPattern = new RegExp(`${alone}|${letter}+(?:['’\u02BC]${letter}+)*`, "gu");
  const plain = new Map("ªa ºo ²2 ³3 ¹1 µμ ςσ æa ðd øo þt ßs đd ħh ıi ĳi ĸk ŀl łl ŉn ŋn œo ŧt ſs ẚa ẟd".split(" ").map((pair) => [...pair]));
  const fold = (text) =>
    text
      .toLowerCase()
      .replace(/[\u0300-\u036F\u00AD]|(?=[\u0600-\uFFFF])\p{Cf}/gu, "")
      .replace(/[ªº²³¹µς\u00C0-\u017F\u1E00-\u1EFF]/g, (c) => plain.get(c) ?? c.normalize("NFD")[0]);

  // Hyphens join words, and so do full stops beside a digit: C-PTSD is looked for as its parts, and each also as cptsd.
  function read(query) {
    const text = fold(query);
    const words = [];
    let end = 0;
    for (const match of text.matchAll(wordPattern)) {
      const word = { text: match[0].replace(/['’\u02BC]/g, "").slice(0, 48), isAlone: new RegExp(alone, "u").test(match[0]) };
      const before = words.at(-1);
      const between = text.slice(end, match.index);
      const isDigit = (place) => /[0-9]/.test(text[place]);
      const isJoined =
        before && !before.isAlone && !word.isAlone &&
        (/^[-‐‑]$/.test(between) || (between === "." && (isDigit(end - 1) || isDigit(match.index)))) &&
        !(isDigit(match.index) && /^[0-9]+$/.test(before.text));
      word.chain = isJoined ? before.chain : [];
      word.chain.push(word.text);
      words.push(word);
      end = match.index + match[0].length;
    }
    return words;
  }

  // Whether one slip makes one word of another: a letter too many or too few, two swapped or, in longer words, a wrong one.
  function isSlip(one, other) {
    if (one.length > other.length) return isSlip(other, one);
    let same = 0;
    while (same < one.length && one[same] === other[same]) same++;
    const [rest, otherRest] = [one.slice(same), other.slice(same)];
    if (rest.length < otherRest.length) return rest === otherRest.slice(1);
    const isWrong = one.length > 4 && rest.slice(1) === otherRest.slice(1);
    const isSwapped = rest.length > 1 && rest[0] === otherRest[1] && rest[1] === otherRest[0] && rest.slice(2) === otherRest.slice(2);
    return rest.length === otherRest.length && rest !== "" && (isWrong || isSwapped);
  }

  // What a word is taken for, and how much that counts.
  function taken(index, word, isLast) {
    const found = [];
    const add = (text, factor) => index.words.has(text) && found.push([index.words.get(text), factor]);
    for (const form of word.chain.length > 1 ? [word.text, word.chain.join("").slice(0, 48)] : [word.text]) {
      add(form, 1);
      const isBeginning = isLast && (form.length > 1 || /\p{Lo}/u.test(form));
      for (const other of isBeginning ? index.words.keys() : []) if (other !== form && other.startsWith(form)) add(other, 0.8);
      if (form.length > 3) add(form.endsWith("s") ? form.slice(0, -1) : form + "s", 0.9);
    }
    const mayBeSlip = found.length === 0 && word.text.length > 3;
    for (const other of mayBeSlip ? index.words.keys() : []) if (isSlip(word.text, other)) add(other, 0.5);
    return found;
  }

  // The pages that have all words or, where none has, any, best first: BM25F, what a word counts in each page is in the index.
  function search(index, query) {
    const all = read(query);
    const asked = all.slice(0, 32).filter((word, i, words) => !words.slice(i + 1).some((later) => later.text === word.text));
    if (asked.length === 0) return null;
    const hits = new Map();
    asked.forEach((word, i) => {
      const best = new Map();
      for (const [postings, factor] of taken(index, word, i === asked.length - 1))
        for (let at = 0; at < postings.length; at += 2)
          best.set(postings[at], Math.max(best.get(postings[at]) ?? 0, postings[at + 1] * factor));
      const rarity = Math.log(1 + (index.items - best.size + 0.5) / (best.size + 0.5));
      for (const [place, count] of best) {
        const hit = hits.get(place) ?? { place, words: 0, points: 0 };
        hits.set(place, { place, words: hit.words + 1, points: hit.points + rarity * count });
      }
    });

    // What is called so comes first.
    for (const place of index.names.get(all.map((word) => word.text).join(" ")) ?? []) if (hits.has(place)) hits.get(place).points += 1e9;
    const found = [...hits.values()].sort((one, other) => other.points - one.points || one.place - other.place);
    const complete = found.filter((hit) => hit.words === asked.length);
    return complete.length > 0 ? complete : found;
  }

  async function load() {
    const { index, cards } = await (await fetch(base + "search.json")).json();
    return { items: index.items, words: new Map(Object.entries(index.words)), names: new Map(Object.entries(index.names)), cards };
  }

  async function startSearch(results, state) {
    const form = document.querySelector(".site-search");
    const input = form.elements.q;
    let index;
    try {
      index = await load();
    } catch {
      state.textContent = "The search cannot be loaded. A list of all pages is under “A to Z”.";
      return;
    }

    function show() {
      const hits = search(index, input.value);
      state.textContent =
        hits === null ? "Type what you are looking for." : hits.length === 1 ? "1 page found." : `${hits.length} pages found.`;

      // The cards were written by the library, which lets nothing into a page that is no text.
      results.innerHTML = (hits ?? []).map((hit) => index.cards[hit.place]).join("\n");
    }

    input.value = new URLSearchParams(location.search).get("q") ?? "";
    input.addEventListener("input", () => {
      history.replaceState(null, "", "?" + new URLSearchParams({ q: input.value }));
      show();
    });
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      show();
    });
    show();
  }

  // Lights up the lines of an item, and what is at their other ends.
  function startPicture(picture) {
    const nodes = [...picture.querySelectorAll(".site-node")];
    const edges = [...picture.querySelectorAll(".site-edge")].map((line) => ({ line, ends: line.dataset.ends.split(" ").map(Number) }));

    function light(place) {
      picture.classList.toggle("is-lit", place >= 0);
      for (const { line, ends } of edges) {
        line.classList.toggle("is-lit", ends.includes(place));
      }
      nodes.forEach((node, other) => {
        const isNear = edges.some(({ ends }) => ends.includes(place) && ends.includes(other));
        node.classList.toggle("is-lit", other === place || isNear);
      });
    }

    nodes.forEach((node, place) => {
      for (const event of ["mouseenter", "focus"]) node.addEventListener(event, () => light(place));
      for (const event of ["mouseleave", "blur"]) node.addEventListener(event, () => light(-1));
    });
  }

  const results = document.getElementById("search-results");
  if (results) startSearch(results, document.getElementById("search-state"));
  document.querySelectorAll(".site-picture").forEach(startPicture);
})();
