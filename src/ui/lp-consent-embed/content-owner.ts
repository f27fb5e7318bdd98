import type {Key} from '../../core/key.js';
import type {Messages} from '../../locales/messages.js';
import type {Consent} from '../../store/consent.js';
import {categoryTexts} from '../category-texts.js';

/** The provider that a key refers to. */
export interface ContentOwner {
  readonly title: string;
  readonly provider: string;
  readonly policy?: string | undefined;
}

/** Who provides the content that a key refers to: its service, else its category, else the key itself. */
export function contentOwner({declaration: {categories}}: Consent, key: Key, texts: Messages): ContentOwner {
  const service = categories.flatMap(({services = []}) => services).find(({name}) => name === key);
  const {title} = service
    ? {title: service.title || key}
    : categoryTexts(categories.find(({name}) => name === key) ?? {name: key}, texts.categories);
  return {title, provider: service?.provider || title, policy: service?.policy};
}
