/** The languages that lp-consent speaks (BCP 47). */
export const languages = [
  'ar',
  'be',
  'bg',
  'bs',
  'ca',
  'cs',
  'cy',
  'da',
  'de',
  'el',
  'en',
  'es',
  'et',
  'eu',
  'fa',
  'fi',
  'fr',
  'ga',
  'gl',
  'he',
  'hr',
  'hu',
  'is',
  'it',
  'ja',
  'ko',
  'lb',
  'lt',
  'lv',
  'mk',
  'mt',
  'nb',
  'nl',
  'nn',
  'pl',
  'pt',
  'pt-BR',
  'ro',
  'sk',
  'sl',
  'sq',
  'sr',
  'sr-Latn',
  'sv',
  'tr',
  'uk',
  'zh-Hans',
  'zh-Hant',
];

const form = document.querySelector('form');
const view = () => new FormData(form).get('view');
const inEnglish = new Intl.DisplayNames('en', {type: 'language'});

for (const lang of languages) {
  const item = document.createElement('li');
  const heading = document.createElement('h2');
  const own = document.createElement('span');
  own.lang = lang;
  own.textContent = new Intl.DisplayNames(lang, {type: 'language'}).of(lang);
  const small = document.createElement('small');
  small.textContent = ` ${inEnglish.of(lang)}, ${lang}`;
  heading.append(own, small);
  const frame = document.createElement('iframe');
  frame.title = inEnglish.of(lang);
  frame.loading = 'lazy';
  item.append(heading, frame);
  document.querySelector('ul').append(item);
}

const fill = () =>
  document.querySelectorAll('iframe').forEach((frame, index) => {
    frame.inert = view() === 'preferences'; // a dialog takes focus when it opens; here, 48 would
    frame.src = `/language?lang=${languages[index]}&view=${view()}`;
  });
form.addEventListener('change', ({target}) => target.name === 'view' && fill());
fill();
