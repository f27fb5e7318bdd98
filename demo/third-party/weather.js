// The weather widget of the demo's third party. It fills `[data-weather]` with the reading for one city, offers the
// other cities, and remembers the one that was chosen in the page's own localStorage.
(() => {
  const KEY = 'lp-weather-city';
  const origin = new URL(document.currentScript.src).origin;
  const place = document.querySelector('[data-weather]');
  if (!place) return;

  function spanOf(part) {
    const span = document.createElement('span');
    span.append(part);
    return span;
  }

  async function show(name) {
    const response = await fetch(`${origin}/weather.json?city=${encodeURIComponent(name)}`);
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

  // The printed reading stays where it is when the service does not answer.
  show(localStorage.getItem(KEY) ?? 'london').catch(() => {});
})();
