// What the pages do beyond what they are: search, and lighting up what belongs to an item in a picture.
"use strict";
(() => {
  const { base } = document.currentScript.dataset;

  // The same as is done to the words of the index: no marks, no case, a space for what is neither letter nor digit.
  const fold = (text) => text.normalize("NFKD").replace(/\p{Mn}/gu, "").toLowerCase().replace(/[^\p{L}\p{Nd}]/gu, " ");
  const startsWord = (text, word) => (" " + text).includes(" " + word);

  function score(item, words) {
    let sum = 0;
    for (const word of words) {
      const points =
        (startsWord(item.name, word) ? 8 : 0) +
        (startsWord(item.also, word) ? 6 : 0) +
        (startsWord(item.summary, word) ? 3 : 0) +
        (startsWord(item.words, word) ? 1 : 0);
      if (points === 0) return 0;
      sum += points;
    }
    return sum;
  }

  function search(index, query) {
    const words = fold(query).split(" ").filter((word) => word !== "");
    if (words.length === 0) return null;
    return index
      .map((item, place) => ({ item, place, points: score(item, words) }))
      .filter((hit) => hit.points > 0)
      .sort((one, other) => other.points - one.points || one.place - other.place);
  }

  async function startSearch(results, state) {
    const form = document.querySelector(".site-search");
    const input = form.elements.q;
    const index = await (await fetch(base + "search.json")).json();

    function show() {
      const hits = search(index, input.value);
      state.textContent =
        hits === null ? "Type what you are looking for." : hits.length === 1 ? "1 page found." : `${hits.length} pages found.`;

      // The cards were written by the library, which lets nothing into a page that is no text.
      results.innerHTML = (hits ?? []).map((hit) => hit.item.card).join("\n");
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
