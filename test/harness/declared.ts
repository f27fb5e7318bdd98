/** What the invented site of most tests declares: two analytics services, and a marketing category without services. */
export const declared = `
  <lp-consent controller="Lord's Press" privacy-policy="/privacy" imprint="/imprint">
    <lp-category name="analytics">
      Counts which pages are opened.
      <lp-service name="countly" title="Countly" provider="Meridian" policy="https://meridian.example/privacy">
        Reports page views.
        <lp-cookie name="cly_id" storage="local" duration="1 day">Marks this browser.</lp-cookie>
      </lp-service>
      <lp-service name="plausible" title="Plausible" provider="Plausible Insights">Counts visits.</lp-service>
    </lp-category>
    <lp-category name="marketing"></lp-category>
  </lp-consent>`;

/** A footer with a link that opens the preferences. */
export const footer = '<footer><a href="/privacy" data-consent-show>Cookie settings</a></footer>';
