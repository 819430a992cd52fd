// Before the first paint, so that a dark page never flashes white; and whenever the system changes its mind.
(function () {
  var system = matchMedia('(prefers-color-scheme: dark)');
  function show() {
    var choice = localStorage.getItem('metier.theme');
    var dark = choice === 'dark' || (choice !== 'light' && system.matches);
    document.documentElement.classList.toggle('dark', dark);
  }
  system.addEventListener('change', show);
  show();
})();
