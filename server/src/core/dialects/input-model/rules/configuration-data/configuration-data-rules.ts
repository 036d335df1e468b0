/** The rules about configuration data, and about the rings that stood beside it once. */
import type { ModelRule } from '../define.js';
import { attachmentRules } from './attachments.js';
import { otherServiceRules } from './other-services.js';
import { providerAddressRules } from './provider-addresses.js';
import { providerContentRules } from './provider-contents.js';
import { dataReferenceRules } from './references.js';
import { ringRules } from './rings.js';

export const configurationDataRules: readonly ModelRule[] = [
  ...attachmentRules,
  ...providerContentRules,
  ...providerAddressRules,
  ...dataReferenceRules,
  ...ringRules,
  ...otherServiceRules,
];
