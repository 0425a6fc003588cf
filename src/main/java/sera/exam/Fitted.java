package sera.exam;

import sera.understanding.Layer;

/// Weights as they were learned, before they are rounded for keeping.
///
/// @param weights row after row, as many in each as there are biases
record Fitted(float[] weights, float[] biases) {
    Layer layer() {
        return new Layer(weights, biases);
    }
}
