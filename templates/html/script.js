(function () {
  "use strict";
  var contents = document.querySelector(".contents details");
  if (!contents) return;
  var narrow = window.matchMedia("(max-width: 63.99rem)");
  if (narrow.matches) contents.open = false;
  contents.addEventListener("click", function (event) {
    if (narrow.matches && event.target.closest("a")) contents.open = false;
  });

  var links = Array.prototype.slice.call(contents.querySelectorAll("a"));
  var chapters = links.map(function (link) {
    return document.getElementById(decodeURIComponent(link.hash.slice(1)));
  });
  var waiting = false;
  function markCurrent() {
    waiting = false;
    var current = 0;
    chapters.forEach(function (chapter, number) {
      if (chapter.getBoundingClientRect().top < window.innerHeight / 3) current = number;
    });
    links.forEach(function (link, number) {
      if (number === current) link.setAttribute("aria-current", "location");
      else link.removeAttribute("aria-current");
    });
  }
  window.addEventListener("scroll", function () {
    if (waiting) return;
    waiting = true;
    window.requestAnimationFrame(markCurrent);
  }, { passive: true });
  if (links.length) markCurrent();
})();
