// Tools of a country's page that need a script; where none runs, the stylesheet leaves them out.
document.querySelector('[data-print]')?.addEventListener('click', () => print());
