// What a person writes for a report, kept with the settings; handing it out is fetched late (`reportVerbs`).
import type { ReportDocument, ReportDraft, Reported, ReportWords } from '../../core/compare/report';
import { NO_DRAFT } from '../../core/compare/report';
import type { Access } from '../base/access';
import type { SettingsSlice } from '../settings/settingsSlice';
import type { Ports } from '../base/ports';
import type { Fetches } from '../base/lateVerbs';

export interface ReportSlice extends ReportVerbs {
  /** Writes a part of what is kept for a report with the open project's settings. */
  draftReport(of: Reported, change: Partial<Omit<ReportDraft, 'at'>>): void;
}

/** What is fetched late. */
export interface ReportVerbs {
  /** Hands out a report as a page that stands alone, called after the project. */
  saveReport(report: ReportDocument, words: ReportWords): void;
}

/** Which of them are worth fetching the code for. */
export const reportFetches = {
  saveReport: 'here',
} as const satisfies Fetches<ReportVerbs>;

/** Before anything is done. */
export function reportSlice({ get }: Access<SettingsSlice>, { now }: Pick<Ports, 'now'>): Omit<ReportSlice, keyof ReportVerbs> {
  return {
    draftReport(of, change) {
      const { settings, changeSettings } = get();
      const { reports } = settings;
      changeSettings({ reports: { ...reports, [of]: { ...(reports[of] ?? NO_DRAFT), ...change, at: now() } } });
    },
  };
}
