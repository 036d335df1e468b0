/** The page of `installer/backend-url`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { vsaExample } from './storage-examples.js';

export const docs: RuleDocs = {
  summary: 'The URL of the API of an array has the wrong scheme, port or path.',
  why: 'StoreVirtual answers at https, port 8081 and path /lhos, 3PAR StoreServ at https, port 8080 and path /api/v1. With anything else, the driver gets no answer and does not start.',
  source: 'StoreVirtual and StoreServ back-end pages 1.1',
  ...vsaExample({ 'vsa.cluster_1.hplefthand_api_url': 'https://192.168.130.240:8080/lhos' }),
};
