/** The name of a service is misspelt. */
import { carrierGradeServices } from '../../../../architecture/carrier-grade-services.js';
import { didYouMean } from '../../../../rules/kit/did-you-mean.js';
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachTier } from '../over.js';
import { docs } from './cg-ccp-service-unknown.docs.js';

export const cgCcpServiceUnknown = defineRule({
  id: 'carrier-grade/cg-ccp-service-unknown',
  severity: 'warning',
  docs,
  over: eachTier,
  *check({ services }) {
    for (const service of services.items) {
      const known = slipOf(service.value);
      if (known)
        yield finding(service.at, `Unknown service '${service.value}'. Did you mean '${known}'?`, {
          fixes: () => changeTo(service, known),
        });
    }
  },
});

/**
 * The known service that a name is a slip of: the full list is not public, so that only another case, and names that are
 * nearly as long and very near are taken for one.
 */
function slipOf(written: string): string | undefined {
  if (carrierGradeServices.includes(written)) return undefined;
  const alike = carrierGradeServices.filter((each) => Math.abs(each.length - written.length) <= 1);
  return didYouMean(written, alike).word;
}
