import type {Key} from '../../core/key.js';
import type {Messages} from '../../locales/messages.js';
import type {Consent} from '../../store/consent.js';
import {categoryTexts} from '../category-texts.js';

/** Whose content it is, in words. */
export interface Source {
  readonly title: string;
  readonly provider: string;
  readonly policy?: string | undefined;
}

/** Whose content a key stands for: a service, else a category, else its bare name. */
export function contentOwner({declaration: {categories}}: Consent, key: Key, texts: Messages): Source {
  const service = categories.flatMap(({services = []}) => services).find(({name}) => name === key);
  const {title} = service
    ? {title: service.title || key}
    : categoryTexts(categories.find(({name}) => name === key) ?? {name: key}, texts.categories);
  return {title, provider: service?.provider || title, policy: service?.policy};
}
