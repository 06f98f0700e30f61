
"use strict";
// Searches the articles and the speakers of a folder of pages.
document.addEventListener("DOMContentLoaded", () => {
  const search = document.getElementById("search");
  const live = document.getElementById("live");
  const entries = [...document.querySelectorAll(".list li, .voice")].map((element) => ({
    element, text: (element.querySelector("summary") ?? element).textContent.toLowerCase(),
  }));
  search.closest("p").hidden = false;
  let waiting = 0;
  function refresh() {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    let found = 0;
    for (const {element, text} of entries) {
      element.hidden = !words.every((word) => text.includes(word));
      if (!element.hidden) ++found;
    }
    live.textContent = words.length === 0 ? "" : `${found} found`;
  }
  search.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(refresh, 100);
  });
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "/" && event.target !== search) {
      search.focus();
      event.preventDefault();
    } else if (event.key === "Escape" && event.target === search) {
      search.value = "";
      search.blur();
      refresh();
    }
  });
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (target?.matches(".voice")) target.open = true;
});
