/** The editor features. */
import type { DiagnosticsContext } from './diagnostics.js';
import type { Requests } from './requests.js';

export function answerFeatures(_context: DiagnosticsContext, _requests: Requests): void {}
