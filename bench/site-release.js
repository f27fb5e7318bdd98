/**
 * The site's own code for a library that asks but holds nothing: its scripts wait as text, and this runs them in order.
 * It precedes the library in the page.
 */
export const siteRelease = `<script>
  function release() {
    for (const held of document.querySelectorAll('script[data-held]')) {
      const script = document.createElement('script');
      if (held.dataset.src) script.src = held.dataset.src; else script.text = held.text;
      script.async = false;
      held.replaceWith(script);
    }
  }
</script>`;

/** @param {import('./adapter.js').HeldScript} script */
export function holdBySite({src, code = ''}) {
  return `<script type="text/plain" data-held${src ? ` data-src="${src}"` : ''}>${code}</script>`;
}
