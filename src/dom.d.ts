/** Recent web APIs that TypeScript's DOM library does not declare, or declares as always present. */

interface Document {
  /** https://wicg.github.io/nav-speculation/prerendering.html#dom-document-prerendering */
  readonly prerendering?: boolean;
}

interface Window {
  /** Missing in Safari and in Firefox before 142. https://wicg.github.io/scheduling-apis/#dom-scheduler-yield */
  readonly scheduler?: {yield?(): Promise<void>};
}

/** https://w3c.github.io/trusted-types/dist/spec/#trusted-type-policy-factory */
interface TrustedTypePolicyFactory {
  createPolicy<Rules>(name: string, rules: Rules): Rules;
  isHTML(value: unknown): boolean;
}

declare var trustedTypes: TrustedTypePolicyFactory | undefined;

/** https://developers.google.com/tag-platform/tag-manager/datalayer */
declare var dataLayer: unknown[] | undefined;
