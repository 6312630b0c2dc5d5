// Loads the page again when the content that it was made of has changed.
"use strict";
const { base, version } = document.currentScript.dataset;
new EventSource(base + "_preview/events").addEventListener("version", (event) => {
  if (event.data !== version) location.reload();
});
