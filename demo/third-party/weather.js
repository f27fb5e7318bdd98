// The weather widget of the demo's third party. It shows the weather of one city in `[data-weather]`, offers the other
// cities, and saves the visitor's choice in the page's own localStorage.
(() => {
  const KEY = 'lp-weather-city';
  const {src} = document.currentScript;
  const place = document.querySelector('[data-weather]');
  if (!place) return;

  function spanOf(part) {
    const span = document.createElement('span');
    span.append(part);
    return span;
  }

  async function show(name) {
    const response = await fetch(new URL(`weather.json?city=${encodeURIComponent(name)}`, src));
    const {sky, temperature, humidity, wind, cities} = await response.json();

    const city = document.createElement('select');
    city.setAttribute('aria-label', 'City of the weather reading');
    for (const entry of cities) city.add(new Option(entry.city, entry.value, false, entry.value === name));
    city.addEventListener('change', async () => {
      localStorage.setItem(KEY, city.value);
      await show(city.value);
      place.querySelector('select')?.focus();
    });

    const reading = [
      sky,
      `${temperature.toFixed(1)}\u00a0°C`,
      `humidity ${humidity}\u00a0%`,
      `wind ${wind.toFixed(1)}\u00a0km/h`,
    ];
    place.replaceChildren(...[city, ...reading].flatMap((part) => [spanOf(part), ' ']));
    place.dataset.weather = 'live';
  }

  // If the service does not respond, the printed weather stays.
  show(localStorage.getItem(KEY) ?? 'london').catch(() => {});
})();
