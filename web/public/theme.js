// Before the first paint, so that a dark page never flashes white.
(function () {
  var choice = localStorage.getItem('metier.theme');
  var dark = choice === 'dark' || (choice !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.classList.toggle('dark', dark);
})();
