
"use strict";
// Goes through the changes with j and k, and marks the one that was chosen on both sides.
document.documentElement.classList.add("js");
document.addEventListener("DOMContentLoaded", () => {
  const entries = [...document.querySelectorAll(".changes > li[id]")];
  const narrow = () => window.matchMedia("(max-width: 64rem)").matches;
  let chosen = -1;

  function show(from = "") {
    const number = location.hash.replace(/^#(c|at)/, "").replace(/[^0-9].*/, "");
    chosen = entries.findIndex((entry) => entry.id === "c" + number);
    for (const element of document.querySelectorAll(".on")) element.classList.remove("on");
    for (const entry of entries) entry.querySelector("a").removeAttribute("aria-current");
    if (chosen < 0) return;
    entries[chosen].classList.add("on");
    entries[chosen].querySelector("a").setAttribute("aria-current", "true");
    for (const piece of document.querySelectorAll(`main [href="#c${number}"], main [data-in~="${number}"]`)) piece.classList.add("on");
    if (from !== "changes" && !narrow()) entries[chosen].scrollIntoView({block: "nearest"});
    if (from !== "versions") document.getElementById("at" + number)?.scrollIntoView({block: "center"});
  }

  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='#']");
    if (!link || link.matches(".skip") || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    history.pushState(null, "", link.hash);
    const pane = link.closest("#changes, #versions")?.id;
    show(narrow() ? "" : pane);
    if (pane === "versions" && narrow()) entries[chosen]?.scrollIntoView({block: "center"});
  });
  window.addEventListener("popstate", () => show());
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || (event.key !== "j" && event.key !== "k")) return;
    const next = entries[chosen < 0 ? 0 : chosen + (event.key === "j" ? 1 : -1)];
    if (!next) return;
    const link = next.querySelector("a");
    history.replaceState(null, "", link.hash);
    show();
    link.focus({preventScroll: true});
    event.preventDefault();
  });
  document.querySelector(".keys").hidden = entries.length === 0;
  show();
});
