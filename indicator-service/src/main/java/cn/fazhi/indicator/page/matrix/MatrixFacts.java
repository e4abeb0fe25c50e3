package cn.fazhi.indicator.page.matrix;

import cn.fazhi.indicator.completeness.CompletenessView;
import cn.fazhi.indicator.matrix.MatrixView;
import cn.fazhi.indicator.place.PlaceView;
import cn.fazhi.indicator.rollup.AreaIndicatorsView;

/** What the matrix is made of. */
record MatrixFacts(PlaceView place, CompletenessView completeness, MatrixView matrix, AreaIndicatorsView area) {}
