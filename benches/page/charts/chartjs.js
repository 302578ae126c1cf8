// The charts as somebody would draw them with Chart.js: a canvas, no animation, the same numbers and names.

const OPTIONS = { animation: false, responsive: false, spanGaps: false };
const LEVELS = ["#b5533c", "#d9a441", "#7fa650", "#2f7d6b"];

const values = (data, row) =>
  data.columns.map((_, column) => {
    const value = data.values[row * data.columns.length + column];
    return Number.isNaN(value) ? null : value;
  });
const column = (data, index) =>
  data.names.map((_, row) => {
    const value = data.values[row * data.columns.length + index];
    return Number.isNaN(value) ? null : value;
  });

const CONFIGURATIONS = {
  radar: (data) => ({
    type: "radar",
    data: { labels: data.names, datasets: data.columns.map((label, index) => ({ label, data: column(data, index) })) },
    options: { ...OPTIONS, scales: { r: { min: 0, max: 100, ticks: { stepSize: 25 } } } },
  }),
  trend: (data) => ({
    type: "line",
    data: { labels: data.columns, datasets: data.names.map((label, row) => ({ label, data: values(data, row) })) },
    options: { ...OPTIONS, scales: { y: { min: 0, max: 100, ticks: { stepSize: 25 } } } },
  }),
  heat: (data) => ({
    type: "matrix",
    data: {
      datasets: [
        {
          data: data.names.flatMap((y, row) =>
            values(data, row).flatMap((v, index) => (v === null ? [] : [{ x: data.columns[index], y, v }])),
          ),
          backgroundColor: ({ raw }) => LEVELS[(raw?.v ?? 1) - 1],
          width: ({ chart }) => (chart.chartArea?.width ?? 0) / data.columns.length - 1,
          height: ({ chart }) => (chart.chartArea?.height ?? 0) / data.names.length - 1,
        },
      ],
    },
    options: {
      ...OPTIONS,
      plugins: { legend: { display: false } },
      scales: {
        x: { type: "category", labels: data.columns, position: "top", offset: true },
        y: { type: "category", labels: data.names, offset: true, ticks: { autoSkip: false } },
      },
    },
  }),
};

const HEIGHTS = { radar: 480, trend: 420, heat: 8000 };

export function draw(kind, data, place) {
  const canvas = document.createElement("canvas");
  canvas.width = 720;
  canvas.height = HEIGHTS[kind];
  place.append(canvas);
  const chart = new window.Chart(canvas, CONFIGURATIONS[kind](data));
  return () => chart.destroy();
}
