/** A service has nearly the name of a known one. */
import { carrierGradeServices } from '../../../../architecture/carrier-grade-services.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { nearest } from '../../../../text/nearest.js';
import { changeTo } from '../define.js';
import { eachFile } from '../over.js';
import { docs } from './cg-ccp-service-unknown.docs.js';

export const cgCcpServiceUnknown = defineRule({
  id: 'carrier-grade/cg-ccp-service-unknown',
  severity: 'warning',
  docs,
  over: eachFile(({ controlPlaneFiles }) => controlPlaneFiles),
  *check(file) {
    for (const { services } of file.tiers.items) {
      for (const service of services.items) {
        if (carrierGradeServices.includes(service.value)) continue;
        const lower = service.value.toLowerCase();
        const known =
          carrierGradeServices.find((each) => each.toLowerCase() === lower) ??
          carrierGradeServices.find((each) => each.length > 4 && isClose(each, service.value));
        if (known)
          yield finding(service.at, `There is a service '${known}'; is '${service.value}' a slip?`, {
            fixes: () => [changeTo(file, service, known)],
          });
      }
    }
  },
});

/** How close a service name must be to a known one to be taken for a slip: the full list is not public. */
const CLOSE = 1;

/** One letter more, less or other. */
function isClose(known: string, written: string): boolean {
  return Math.abs(known.length - written.length) <= CLOSE && nearest(written, [known]) === known;
}
