/** A service has nearly the name of a known one. */
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
        yield finding(service.at, `There is a service '${known}'; is '${service.value}' a slip?`, {
          fixes: () => changeTo(service, known),
        });
    }
  },
});

/**
 * The known service that a name is a slip of: the full list is not public, so that only another case, and one letter
 * more, less or other are taken for one.
 */
function slipOf(written: string): string | undefined {
  if (carrierGradeServices.includes(written)) return undefined;
  const lower = written.toLowerCase();
  return (
    carrierGradeServices.find((each) => each.toLowerCase() === lower) ??
    carrierGradeServices.find((each) => each.length > 4 && isClose(each, written))
  );
}

function isClose(known: string, written: string): boolean {
  return Math.abs(known.length - written.length) <= 1 && didYouMean(written, [known]).word === known;
}
