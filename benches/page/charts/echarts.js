// The charts as somebody would draw them with ECharts, on a canvas or as SVG: no animation, the same numbers and names.

const LEVELS = ["#b5533c", "#d9a441", "#7fa650", "#2f7d6b"];

const value = (data, row, column) => {
  const found = data.values[row * data.columns.length + column];
  return Number.isNaN(found) ? "-" : found;
};

const OPTIONS = {
  radar: (data) => ({
    animation: false,
    legend: { bottom: 0, data: data.columns },
    radar: { indicator: data.names.map((name) => ({ name, min: 0, max: 100 })), splitNumber: 4, radius: "55%" },
    series: [
      {
        type: "radar",
        data: data.columns.map((name, column) => ({ name, value: data.names.map((_, row) => value(data, row, column)) })),
      },
    ],
  }),
  trend: (data) => ({
    animation: false,
    legend: { bottom: 0 },
    grid: { top: 20, bottom: 140 },
    xAxis: { type: "category", data: data.columns },
    yAxis: { min: 0, max: 100, interval: 25 },
    series: data.names.map((name, row) => ({
      name,
      type: "line",
      connectNulls: false,
      data: data.columns.map((_, column) => value(data, row, column)),
    })),
  }),
  heat: (data) => ({
    animation: false,
    grid: { top: 30, left: 240, right: 10, bottom: 10 },
    xAxis: { type: "category", data: data.columns, position: "top" },
    yAxis: { type: "category", data: data.names, inverse: true, axisLabel: { interval: 0 } },
    visualMap: { show: false, min: 1, max: 4, inRange: { color: LEVELS } },
    series: [
      {
        type: "heatmap",
        // Everything at once, as the others draw it.
        progressive: 0,
        label: { show: true },
        data: data.names.flatMap((_, row) =>
          data.columns.map((_, column) => [column, row, value(data, row, column)]).filter((cell) => cell[2] !== "-"),
        ),
      },
    ],
  }),
};

const HEIGHTS = { radar: 480, trend: 420, heat: 8000 };

export function draw(kind, data, place, renderer) {
  const chart = window.echarts.init(place, null, { renderer, width: 720, height: HEIGHTS[kind], devicePixelRatio: 1 });
  chart.setOption(OPTIONS[kind](data));
  return () => chart.dispose();
}
