// Lines over an axis, with bands about them, markers on them and a legend that says the value pointed at.
import { useEffect, useRef, useState } from 'react';
import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import { Name } from '../Name';
import styles from './Chart.module.css';
import type { ChartAxis, ChartProps } from './chartProps';
import { outlineOf } from './markers';
import { columnsOf, formatted, outlineOfChart, plotOptions } from './plot';

/** Draws lines, known to screen readers by `label`, with a legend for the eye; drawn anew when the data, the room or the theme changes. */
export function Chart(props: ChartProps) {
  const host = useRef<HTMLDivElement>(null);
  const plot = useRef<uPlot>(undefined);
  const latest = useRef(props);
  const [pointed, setPointed] = useState<number>();
  const outline = outlineOfChart(props);

  useEffect(() => {
    latest.current = props;
    plot.current?.setData(columnsOf(props));
  }, [props]);

  useEffect(() => {
    const element = host.current;
    if (!element) return;
    const colour = (token: string) => getComputedStyle(element).getPropertyValue(token).trim();
    const source = { props: () => latest.current, colour, font: getComputedStyle(element).fontFamily, onPoint: setPointed };
    const made = new uPlot(plotOptions(source, element.clientWidth, element.clientHeight), columnsOf(latest.current), element);
    plot.current = made;
    const stop = watch(
      element,
      () => made.setSize({ width: element.clientWidth, height: element.clientHeight }),
      () => made.redraw(false),
    );
    return () => {
      stop();
      made.destroy();
      plot.current = undefined;
    };
  }, [outline]);

  return (
    <figure className={styles.chart}>
      {/* Over the axis and not along it: there a longer one would be cut. What the picture is, its own label says. */}
      {props.yAxis.label !== '' && (
        <p className={styles.standing} dir="ltr" aria-hidden="true">
          <Name>{props.yAxis.label}</Name>
        </p>
      )}
      {/* Numbers grow to the right, whatever way lines run. */}
      <div ref={host} dir="ltr" role="img" aria-label={props.label} className={styles.plot} />
      <Legend {...props} pointed={pointed} />
    </figure>
  );
}

function Legend({ x, lines, xAxis, yAxis, pointed }: ChartProps & { readonly pointed: number | undefined }) {
  const at = pointed ?? x.length - 1;
  const here = x[at];
  return (
    <figcaption className={styles.legend} aria-hidden="true">
      <ul>
        {lines.map(({ name, colour, marker, dashed, y }) => (
          <li key={name}>
            <svg viewBox="-14 -7 28 14" className={styles.key} style={{ color: `var(${colour})` }}>
              <path d="M-13,0H13" {...(dashed && { strokeDasharray: '7 5' })} />
              {marker && <path className={styles.mark} d={outlineOf(marker)} transform="scale(5)" />}
            </svg>
            <span>{name}</span>
            <b>{valueAt(y[at], yAxis)}</b>
          </li>
        ))}
      </ul>
      {here !== undefined && <p>{`${xAxis.label}: ${formatted(xAxis, here)}`}</p>}
    </figcaption>
  );
}

function valueAt(value: number | null | undefined, axis: ChartAxis): string {
  return value === null || value === undefined ? '–' : formatted(axis, value);
}

/** Tells when the element's size changes, and when the theme does. */
function watch(element: HTMLElement, onSize: () => void, onTheme: () => void): () => void {
  const size = new ResizeObserver(onSize);
  size.observe(element);
  const theme = new MutationObserver(onTheme);
  theme.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  const wish = matchMedia('(prefers-color-scheme: dark)');
  wish.addEventListener('change', onTheme);
  return () => {
    size.disconnect();
    theme.disconnect();
    wish.removeEventListener('change', onTheme);
  };
}
