/** The requests of `protocol.ts`, which go beyond the Language Server Protocol. */
import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import {
  conversionsOf,
  conversionTargets,
  convert,
  installerFromPlan,
  planTemplate,
  wiringText,
} from '../core/index.js';
import type { ServerContext } from './context.js';
import {
  type ConversionTargetName,
  type ConvertParams,
  type ConvertResult,
  conversionTargetsRequest,
  convertRequest,
  type InstallerFromPlanParams,
  type InstallerFromPlanResult,
  installerFromPlanRequest,
  type PlanTemplateParams,
  type PlanTemplateResult,
  planTemplateRequest,
  type WiringParams,
  type WiringResult,
  wiringRequest,
} from './protocol.js';
import type { Requests } from './requests.js';

export function answerCustomRequests({ workspace }: ServerContext, requests: Requests): void {
  requests.answer<InstallerFromPlanParams, InstallerFromPlanResult | null>(
    installerFromPlanRequest,
    async ({ uri }, current) => {
      await workspace.ready(uri);
      current();
      const analysis = workspace.analysis(uri);
      return (analysis && installerFromPlan(analysis)) ?? null;
    },
  );
  requests.answer<{ readonly uri: string }, readonly ConversionTargetName[]>(
    conversionTargetsRequest,
    async ({ uri }, current) => {
      await workspace.ready(uri);
      current();
      const analysis = workspace.analysis(uri);
      return analysis ? conversionsOf(analysis) : [];
    },
  );
  requests.answer<ConvertParams, ConvertResult | null>(convertRequest, async ({ uri, to }, current) => {
    // The type says so, but the client may be another program.
    if (!conversionTargets.includes(to))
      throw new ResponseError(
        ErrorCodes.InvalidParams,
        `'${String(to)}' is neither 'plan' nor 'installer' nor 'input-model'.`,
      );
    await workspace.ready(uri);
    current();
    const analysis = workspace.analysis(uri);
    return (analysis && convert(analysis, to)) ?? null;
  });
  requests.answer<WiringParams, WiringResult | null>(wiringRequest, async ({ uri, format }, current) => {
    await workspace.ready(uri);
    current();
    const analysis = workspace.analysis(uri);
    const text = analysis && wiringText(analysis, format === 'csv' ? 'csv' : 'markdown');
    return text === undefined ? null : { text };
  });
  requests.answer<PlanTemplateParams, PlanTemplateResult>(planTemplateRequest, ({ hypervisor }) => {
    // The type says so, but the client may be another program.
    if (hypervisor !== 'kvm' && hypervisor !== 'esx')
      throw new ResponseError(
        ErrorCodes.InvalidParams,
        `'${String(hypervisor)}' is neither 'kvm' nor 'esx'.`,
      );
    return { text: planTemplate(hypervisor) };
  });
}
