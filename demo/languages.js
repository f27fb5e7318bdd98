/**
 * Shows every language in its own frame. The server writes the list of languages into the page.
 *
 * @module
 */

const form = document.querySelector('form');
const list = document.querySelector('[data-languages]');
const languages = list.dataset.languages.split(' ');
const selectedView = () => new FormData(form).get('view');
const englishNames = new Intl.DisplayNames('en', {type: 'language'});

for (const lang of languages) {
  const ownName = document.createElement('span');
  ownName.lang = lang;
  ownName.textContent = new Intl.DisplayNames(lang, {type: 'language'}).of(lang);
  const englishName = document.createElement('small');
  englishName.textContent = ` ${englishNames.of(lang)}, ${lang}`;
  const heading = document.createElement('h2');
  heading.append(ownName, englishName);
  const frame = document.createElement('iframe');
  frame.title = englishNames.of(lang);
  frame.loading = 'lazy';
  const item = document.createElement('li');
  item.append(heading, frame);
  list.append(item);
}

function loadFrames() {
  const view = selectedView();
  document.querySelectorAll('iframe').forEach((frame, index) => {
    frame.inert = view === 'preferences'; // a dialog takes focus when it opens, and every frame opens one
    frame.src = `/language?lang=${languages[index]}&view=${view}`;
  });
}

form.addEventListener('change', ({target}) => {
  if (target.name === 'view') loadFrames();
});
loadFrames();
