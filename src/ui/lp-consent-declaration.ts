import {LitElement} from 'lit';

/** The table of every service and cookie declared. */
export class LpConsentDeclaration extends LitElement {}
