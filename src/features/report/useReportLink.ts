// Which experiment a report is of, in the address.
import { labQuery, parseLab } from '../../core/compare/labAddress';
import type { Reported } from '../../core/compare/report';
import { useAppStore } from '../../store/useAppStore';
import { useAddressState } from '../../ui/useAddressState';

/** Keeps address and choice alike, and gives what a link says of it. */
export function useReportLink(of: Reported, choose: (of: Reported) => void): string {
  const notify = useAppStore((state) => state.notify);
  const query = labQuery('report', { of });
  useAddressState({
    query,
    canonical: (there) => labQuery('report', { of: parseLab('report', there).of ?? of }),
    // What is measured first is shown first: that is no step of anybody's.
    quiet: true,
    apply(there) {
      const wish = parseLab('report', there).of;
      if (wish) choose(wish);
    },
    missed: (parts) => notify({ kind: 'link-partly', parts }),
  });
  return query;
}
