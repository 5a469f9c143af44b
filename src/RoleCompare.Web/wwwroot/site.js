// What pages do better with a script; every page works without one.

document.documentElement.classList.add('scripted');

const start = () => {
  // After a form was sent in vain, its errors are read out first.
  document.querySelector('[data-focus]')?.focus();
};

// A form of choices that is sent as soon as one of them changes; its button is for those without a script.
document.addEventListener('change', event => {
  // What is typed is sent by Enter alone: leaving the field is no choice.
  const form = event.target.matches?.('select, input[type=checkbox], input[type=radio]') && event.target.closest('form[data-at-once]');
  if (form) form.requestSubmit();
});

// How much is written, beside the field that says how much may be.
document.addEventListener('input', event => {
  const shown = event.target.matches?.('[data-most]') && document.querySelector(`[data-count="${event.target.id}"]`);
  if (shown) shown.textContent = `; you wrote ${event.target.value.length.toLocaleString('en')}`;
});

// A file that would be refused is not sent first.
document.addEventListener('change', event => {
  const most = Number(event.target.dataset?.mostBytes);
  if (most) event.target.setCustomValidity(event.target.files[0]?.size > most ? 'This file is larger than one megabyte.' : '');
});

document.addEventListener('click', event => {
  if (event.target.closest?.('[data-print]')) window.print();
});

// A link to a place in this page leads the keyboard there too; the framework only scrolls to it.
document.addEventListener('click', event => {
  const link = event.target.closest?.('a[href*="#"]');
  if (link && link.pathname === location.pathname && link.search === location.search) document.getElementById(link.hash.slice(1))?.focus();
});

start();

// Pages that the framework puts in place of one another: those who hear a page start at its heading again.
let address = location.href.split('#')[0];
const follow = () => {
  start();
  const now = location.href.split('#')[0];
  if (now.split('?')[0] !== address.split('?')[0] && !document.querySelector('[data-focus]')) {
    document.querySelector('#main')?.focus({ preventScroll: true });
  }
  address = now;
};
addEventListener('DOMContentLoaded', () => globalThis.Blazor?.addEventListener('enhancedload', follow));
if (document.readyState !== 'loading') globalThis.Blazor?.addEventListener('enhancedload', follow);
